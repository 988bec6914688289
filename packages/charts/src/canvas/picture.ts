import { BAR, BAR_END, BAR_SIZE, POINT, POINT_SIZE, type PackedGantt } from './packed.ts';
import { marksInView } from './cull.ts';
import { runCollector, tintOf, TINTS } from './runs.ts';
import { across, ROW, rowsInView, rowTop, type Across, type Viewport } from './viewport.ts';

/** Height of a bar, in pixels: even, so that whole pixels lie on both sides of its middle. */
export const BAR_HEIGHT = 8;
/** The middle of a bar below the top of its row, in pixels. */
export const BAR_MIDDLE = 21;
/** A mark narrower than this, in pixels, is not told apart from its neighbours. */
const SMALLEST = 2;
/** A mark narrower than this, in pixels, has no room for symbols. */
const ROOM_FOR_SYMBOLS = 20;
/** Room for a piece of a title that says something, in pixels. */
const ROOM_FOR_TITLE = 96;

/** Everything to be painted, in pixels of the canvas, sorted by how it is painted. */
export interface Picture {
	/** Rectangles: left, top, width, height, one after the other. */
	solid: number[];
	maybe: number[];
	late: number[];
	/** Runs of what is too small to tell apart, by how crowded they are. */
	crowds: number[][];
	/** What is late among them. */
	lateCrowds: number[];
	/** Lines along a bar that has no end: left, width, middle. */
	open: number[];
	/** Symbols: x, middle. */
	made: number[];
	before: number[];
	chevrons: number[];
	caps: number[];
	untils: number[];
	earlier: number[];
	current: number[];
	undated: number[];
	untilEnds: number[];
	met: number[];
	/** Titles: mark, x of the side they begin at, top of the row, room. */
	titles: number[];
	/** How many marks are in view. */
	marks: number;
}

function blank(): Picture {
	return {
		solid: [],
		maybe: [],
		late: [],
		crowds: Array.from({ length: TINTS }, (): number[] => []),
		lateCrowds: [],
		open: [],
		made: [],
		before: [],
		chevrons: [],
		caps: [],
		untils: [],
		earlier: [],
		current: [],
		undated: [],
		untilEnds: [],
		met: [],
		titles: [],
		marks: 0
	};
}

/** What there is to paint of a packed Gantt in a viewport: all of it, or the titles alone. */
export function pictureOf(
	packed: PackedGantt,
	viewport: Viewport,
	parts: 'all' | 'titles' = 'all'
): Picture {
	const picture = blank();
	const scale = across(viewport);
	const { first, end } = rowsInView(packed, viewport);
	for (let row = first; row < end; row++) {
		const top = rowTop(packed, row) - viewport.top;
		if (parts === 'all') addRow(picture, packed, row, top, viewport, scale);
		else addTitles(picture, packed, row, top, viewport, scale);
	}
	return picture;
}

function addRow(
	picture: Picture,
	packed: PackedGantt,
	row: number,
	top: number,
	viewport: Viewport,
	scale: Across
): void {
	const { start, end: stop } = viewport.stretch;
	const { first, end } = marksInView(packed, row, start, stop);
	const size = Math.abs(scale.aDay);
	const crowd = crowdsOf(picture, top, viewport);
	picture.marks += end - first;
	for (let place = 0; place < end - first; place++) {
		const mark = scale.aDay > 0 ? first + place : end - 1 - place;
		const width = (packed.to[mark]! - packed.from[mark]!) * size;
		if (isSmall(packed, mark, scale)) {
			addToCrowd(crowd, packed, mark, scale);
			continue;
		}
		addBars(picture, packed, mark, top + BAR_MIDDLE, scale, viewport.width, width);
		if (width >= ROOM_FOR_SYMBOLS) addPoints(picture, packed, mark, top + BAR_MIDDLE, scale);
		addTitle(picture, packed, mark, top, viewport, scale);
	}
	crowd.all.flush();
	crowd.late.flush();
}

function addTitles(
	picture: Picture,
	packed: PackedGantt,
	row: number,
	top: number,
	viewport: Viewport,
	scale: Across
): void {
	const { first, end } = marksInView(packed, row, viewport.stretch.start, viewport.stretch.end);
	picture.marks += end - first;
	for (let mark = first; mark < end; mark++)
		if (!isSmall(packed, mark, scale)) addTitle(picture, packed, mark, top, viewport, scale);
}

function isSmall({ from, to }: PackedGantt, mark: number, { aDay }: Across): boolean {
	return (to[mark]! - from[mark]!) * Math.abs(aDay) < SMALLEST;
}

type Crowd = Record<'all' | 'late', ReturnType<typeof runCollector>>;

function crowdsOf(picture: Picture, top: number, { width }: Viewport): Crowd {
	const y = top + BAR_MIDDLE - BAR_HEIGHT / 2;
	const clip = (from: number, to: number): [number, number] => {
		const left = Math.max(0, from);
		return [left, Math.min(width, to) - left];
	};
	return {
		all: runCollector((run) => {
			const [left, length] = clip(run.from, run.to);
			if (length > 0) picture.crowds[tintOf(run)]!.push(left, y, length, BAR_HEIGHT);
		}),
		late: runCollector((run) => {
			const [left, length] = clip(run.from, run.to);
			if (length > 0) picture.lateCrowds.push(left, y + BAR_HEIGHT + 1, length, 2);
		})
	};
}

function addToCrowd(crowd: Crowd, packed: PackedGantt, mark: number, { at0, aDay }: Across): void {
	const [a, b] = [at0 + packed.from[mark]! * aDay, at0 + packed.to[mark]! * aDay];
	crowd.all.add(Math.min(a, b), Math.max(a, b));
	const bar = packed.firstBar[mark]! * BAR_SIZE;
	if (packed.bars[bar + BAR.lateTo]! > packed.bars[bar + BAR.lateFrom]!)
		crowd.late.add(Math.min(a, b), Math.max(a, b));
}

function addBars(
	picture: Picture,
	packed: PackedGantt,
	mark: number,
	middle: number,
	{ at0, aDay }: Across,
	width: number,
	length: number
): void {
	const { bars } = packed;
	const [first, end] = [packed.firstBar[mark]!, packed.endBar[mark]!];
	const height =
		end - first > 1 ? Math.max(2, Math.floor(BAR_HEIGHT / (end - first)) - 1) : BAR_HEIGHT;
	const symbols = length >= ROOM_FOR_SYMBOLS;
	for (let bar = first; bar < end; bar++) {
		const at = bar * BAR_SIZE;
		const y = middle - BAR_HEIGHT / 2 + (bar - first) * (height + 1);
		const part = (into: number[], from: number, to: number) => {
			if (to > from) addRectangle(into, at0 + from * aDay, at0 + to * aDay, y, height, width);
		};
		part(picture.maybe, bars[at + BAR.maybeMadeFrom]!, bars[at + BAR.maybeMadeTo]!);
		part(picture.maybe, bars[at + BAR.maybeDueFrom]!, bars[at + BAR.maybeDueTo]!);
		part(picture.late, bars[at + BAR.lateFrom]!, bars[at + BAR.lateTo]!);
		const x = at0 + Math.max(bars[at + BAR.to]!, bars[at + BAR.maybeDueTo]!) * aDay;
		if (bars[at + BAR.end] === BAR_END.open) {
			addOpen(picture.open, at0 + bars[at + BAR.from]! * aDay, x, middle, width);
			if (symbols) picture.chevrons.push(x, middle);
			continue;
		}
		part(picture.solid, bars[at + BAR.from]!, bars[at + BAR.to]!);
		if (!symbols) continue;
		if (bars[at + BAR.maybeDueTo]! > bars[at + BAR.maybeDueFrom]!) picture.caps.push(x, middle);
		if (bars[at + BAR.end] === BAR_END.until) picture.untils.push(x, middle);
	}
	if (!symbols) return;
	const made = at0 + Math.max(packed.domain.start, packed.day[mark]!) * aDay;
	(packed.before[mark] ? picture.before : picture.made).push(made, middle);
}

/** A rectangle between two edges, at least a pixel wide, cut off at the edges of the canvas. */
function addRectangle(
	into: number[],
	a: number,
	b: number,
	y: number,
	height: number,
	width: number
): void {
	const left = Math.max(0, Math.round(Math.min(a, b)));
	const right = Math.min(width, Math.max(left + 1, Math.round(Math.max(a, b))));
	if (right > left && Math.max(a, b) >= 0) into.push(left, y, right - left, height);
}

function addOpen(into: number[], a: number, b: number, middle: number, width: number): void {
	const left = Math.max(0, Math.min(a, b));
	const right = Math.min(width, Math.max(a, b));
	if (right > left) into.push(left, right - left, middle);
}

function addPoints(
	picture: Picture,
	{ points, firstPoint, endPoint }: PackedGantt,
	mark: number,
	middle: number,
	{ at0, aDay }: Across
): void {
	for (let point = firstPoint[mark]!; point < endPoint[mark]!; point++) {
		const x = at0 + points[point * POINT_SIZE]! * aDay;
		symbolsOf(picture, points[point * POINT_SIZE + 1]!).push(x, middle);
	}
}

function symbolsOf(picture: Picture, kind: number): number[] {
	switch (kind) {
		case POINT.earlier:
			return picture.earlier;
		case POINT.current:
			return picture.current;
		case POINT.undated:
			return picture.undated;
		case POINT.until:
			return picture.untilEnds;
		default:
			return picture.met;
	}
}

/** A title begins where its commitment does, or at the edge, and has room up to the next one of the row. */
function addTitle(
	picture: Picture,
	packed: PackedGantt,
	mark: number,
	top: number,
	{ width, time }: Viewport,
	{ at0, aDay }: Across
): void {
	const isLast = mark + 1 === packed.firstMark[packed.row[mark]! + 1];
	const forward = time === 'ltr';
	const edge = forward ? width : 0;
	const begin = at0 + packed.from[mark]! * aDay;
	const next = isLast ? edge : at0 + packed.from[mark + 1]! * aDay;
	const x = forward ? Math.max(0, begin) : Math.min(width, begin);
	const room = forward ? Math.min(next, width) - x : x - Math.max(next, 0);
	if (room >= ROOM_FOR_TITLE) picture.titles.push(mark, Math.round(x), top, room - 8);
}

/** The top and the height of a row, for whoever puts something over it. */
export const ROW_BOX = { top: 1, height: ROW - 2 } as const;
