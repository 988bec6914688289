import type { Day, Interval } from '@mithaq/model';
import type { TimeDirection } from '../view.ts';
import type { PackedGantt, PackedParty } from './packed.ts';

/** Height of the years above the rows, in pixels. */
export const AXIS = 44;
/** Height of a party's name above its rows, in pixels. */
export const HEADING = 44;
/** Height of a row, in pixels. */
export const ROW = 30;

/** What of a packed Gantt is in view. */
export interface Viewport {
	/** Of the canvas, in pixels; the years above the rows are part of it. */
	width: number;
	height: number;
	/** How far the rows are scrolled, in pixels. */
	top: number;
	/** The days that the width shows. */
	stretch: Interval;
	time: TimeDirection;
}

/** Where something lies over the rows, in pixels from their corner. */
export interface Box {
	left: number;
	width: number;
	top: number;
}

/** Days onto pixels from the left: x = at0 + day × aDay, and `aDay` is negative where time runs to the left. */
export interface Across {
	at0: number;
	aDay: number;
}

/** How a viewport's days lie across it. */
export function across({ width, stretch, time }: Viewport): Across {
	const aDay = width / (stretch.end - stretch.start);
	return time === 'ltr'
		? { at0: -stretch.start * aDay, aDay }
		: { at0: stretch.end * aDay, aDay: -aDay };
}

/** Where a day begins, in pixels from the left; beyond the edges for a day that is not in view. */
export function xOf(viewport: Viewport, day: Day): number {
	const { at0, aDay } = across(viewport);
	return at0 + day * aDay;
}

/** The point in time, in days, that lies so many pixels from the left. */
export function dayAt(viewport: Viewport, x: number): number {
	const { at0, aDay } = across(viewport);
	return (x - at0) / aDay;
}

/** Height of a party's name and rows, in pixels. */
export function partyHeight({ firstRow, endRow }: PackedParty): number {
	return HEADING + (endRow - firstRow) * ROW;
}

/** Height of everything, in pixels. */
export function totalHeight({ parties }: PackedGantt): number {
	return parties.reduce((sum, party) => sum + partyHeight(party), AXIS);
}

/** The top of a row, in pixels from the top of everything. */
export function rowTop({ parties }: PackedGantt, row: number): number {
	const party = parties.findIndex(({ endRow }) => row < endRow);
	return AXIS + (party + 1) * HEADING + row * ROW;
}

/** The first row that is in view, and the one after the last. */
export function rowsInView(
	packed: PackedGantt,
	{ top, height }: Pick<Viewport, 'top' | 'height'>
): { first: number; end: number } {
	let first = Infinity;
	let end = 0;
	packed.parties.forEach(({ firstRow, endRow }, place) => {
		const offset = AXIS + (place + 1) * HEADING;
		const from = Math.max(firstRow, Math.floor((top + AXIS - offset) / ROW));
		const to = Math.min(endRow, Math.ceil((top + height - offset) / ROW));
		if (from >= to) return;
		first = Math.min(first, from);
		end = Math.max(end, to);
	});
	return { first: Math.min(first, end), end };
}

/** The row at so many pixels from the top of everything, if there is one. */
export function rowAt({ parties }: PackedGantt, y: number): number | undefined {
	const place = parties.findLastIndex(
		({ firstRow }, index) => y >= AXIS + (index + 1) * HEADING + firstRow * ROW
	);
	if (place === -1) return undefined;
	const row = Math.floor((y - AXIS - (place + 1) * HEADING) / ROW);
	return row < parties[place]!.endRow ? row : undefined;
}
