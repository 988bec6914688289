import type { CommitmentFacts, Day, DeadlineFacts, Interval } from '@mithaq/model';
import type { View } from '../view.ts';
import { endsOf, metOn } from './barDays.ts';
import {
	endDay,
	firstDay,
	placeInterval,
	round,
	timeScale,
	timeTicks,
	withAir,
	type PlacedInterval,
	type Tick,
	type TimeScale
} from './time.ts';
import { shownOf } from './zoom.ts';

/** Height of the plot, in pixels. */
const HEIGHT = 420;
/** Room above the plot for years and the as-of day, and below it for marks on its edge, in pixels. */
export const SLIP_HEAD = 44;
export const SLIP_FOOT = 12;
/** A number's width and height, and from the end of its line to the middle of the first, in pixels. */
const BADGE = 20;
const TO_BADGE = 14;
/** Numbers must not cover each other in drawings as narrow and as wide as these, in pixels, where no width is known. */
const WIDTHS = [300, 880];

/** A deadline where it was announced (across) for the date that was announced (down). */
export interface PlacedPoint {
	facts: DeadlineFacts;
	x: number;
	y: number;
}

/** A place in the plot, in percent and pixels. */
interface Place {
	x: number;
	y: number;
}

/** A commitment as a step line through its deadlines: level while a date stands, upright where it moves. */
export interface SlipLine {
	facts: CommitmentFacts;
	/** From 1, in the order of the dates that stand now, the latest first, as they are read down the plot. */
	number: number;
	points: PlacedPoint[];
	/** The corners of the line. */
	corners: Place[];
	/** The same of dates that others gave, which stand beside it: nobody moved the one to the other. */
	beside: Place[][];
	/** Where it was met, if somebody says so or an event carried it out. */
	outcome?: Place;
	/** How many other numbers stand at its end before it. */
	slot: number;
}

/** The slip chart, laid out: announced across, the date announced upwards. */
export interface SlipLayout {
	scale: TimeScale;
	ticks: Tick[];
	height: number;
	asOf: number;
	future: PlacedInterval;
	/** Years of the dates announced, each at its height. */
	years: { year: number; y: number }[];
	/** The day itself: where a date announced would be the day of announcing it. */
	diagonal: { x1: number; y1: number; x2: number; y2: number };
	/** Where the day itself is named, on the slanting line. */
	name: { x: number; y: number };
	lines: SlipLine[];
}

/**
 * Lays out commitments; those that were never given a date are not in it. Numbers cover none of the others
 * where the drawing has one of the `widths`.
 */
export function layoutSlips(
	commitments: readonly CommitmentFacts[],
	view: Pick<View, 'asOf' | 'time' | 'zoom'>,
	domain: Interval,
	widths: readonly number[] = WIDTHS
): SlipLayout {
	const scale = timeScale(domain, view.time);
	const dated = commitments.filter(({ deadlines }) => deadlines.some(({ due }) => due));
	const dates = withAir(extentOf(dated, domain));
	const y = (day: Day) => round(HEIGHT * (1 - (day - dates.start) / (dates.end - dates.start)));
	const lines = dated.map((facts) => placeLine(facts, scale, y, view.asOf)).sort(byHeight);
	const along = view.time === 'ltr' ? 1 : -1;
	const { slots, numbers } = slotsAtEnds(lines, along, widths);
	const diagonal = placeDiagonal(domain, dates, scale, y);
	const points = lines.flatMap((line) => line.points.map((point) => ({ ...point, shift: 0 })));
	return {
		scale,
		ticks: timeTicks(scale, shownOf(domain, view.zoom)),
		height: HEIGHT,
		asOf: scale.percent(view.asOf),
		future: placeInterval(scale, { start: view.asOf, end: domain.end }),
		years: timeTicks(timeScale(dates, 'ltr'))
			.filter(({ kind }) => kind === 'year')
			.map(({ day, year }) => ({ year, y: y(day) })),
		diagonal,
		name: placeName(diagonal, [...numbers, ...points], scale.percent(view.asOf), along, widths),
		lines: lines.map((line, place) => ({ ...line, number: place + 1, slot: slots[place]! }))
	};
}

function extentOf(dated: readonly CommitmentFacts[], domain: Interval): Interval {
	const ends = dated.flatMap(({ deadlines }) => deadlines.flatMap(endsOf));
	return ends.length > 0 ? { start: Math.min(...ends), end: Math.max(...ends) } : domain;
}

type DraftLine = Omit<SlipLine, 'number' | 'slot'>;

function placeLine(
	facts: CommitmentFacts,
	scale: TimeScale,
	y: (day: Day) => number,
	asOf: Day
): DraftLine {
	const xOf = (day: Day) => scale.percent(day);
	const points = facts.deadlines
		.filter(({ due }) => due)
		.map((item) => ({
			facts: item,
			x: xOf(announcedOn(item)),
			y: y(endDay(item.due!.interval))
		}));
	const tracks = tracksOf(points);
	const main = mainOf(tracks);
	const met = metOn(facts);
	const drawn = (track: Track) => cornersOf(track, endOf(track, facts, asOf), xOf);
	return {
		facts,
		points,
		corners: drawn(main),
		beside: tracks.filter((track) => track !== main).map(drawn),
		...(met !== undefined && { outcome: { x: xOf(met), y: main.at(-1)!.y } })
	};
}

/** A date as it was given, repeated and moved. */
type Track = PlacedPoint[];

/** A date that moves goes on from the one that it was; one that others give beside it has a track of its own. */
function tracksOf(points: readonly PlacedPoint[]): Track[] {
	const tracks: Track[] = [];
	for (const point of points) {
		const { isMove, move } = point.facts;
		const before = isMove
			? (tracks.findLast((track) => track.some(({ facts }) => facts.due === move?.from)) ??
				tracks.at(-1))
			: tracks.find((track) => track.at(-1)!.y === point.y);
		if (before) before.push(point);
		else tracks.push([point]);
	}
	return tracks;
}

/** The one that moved last, of those that stand, if any does. */
function mainOf(tracks: readonly Track[]): Track {
	const standing = tracks.filter(stands);
	const chosen = standing.length > 0 ? standing : tracks;
	const moved = chosen.findLast((track) => track.some(({ facts }) => facts.isMove));
	return moved ?? chosen.at(-1)!;
}

function stands(track: Track): boolean {
	return track.some(({ facts }) => facts.isCurrent);
}

/** To where it was met, or the date itself, or the as-of day; where another took its place, to where that was given. */
function endOf(track: Track, facts: CommitmentFacts, asOf: Day): Day {
	const last = track.at(-1)!.facts;
	const next = facts.deadlines[facts.deadlines.indexOf(last) + 1];
	if (next && !stands(track)) return announcedOn(next);
	return metOn(facts) ?? Math.min(asOf, endDay(last.due!.interval));
}

function cornersOf(track: Track, end: Day, xOf: (day: Day) => number): Place[] {
	const last = track.at(-1)!;
	const corners = track.flatMap(({ x, y }, place) => {
		const before = track[place - 1];
		return before
			? [
					{ x, y: before.y },
					{ x, y }
				]
			: [{ x, y }];
	});
	return end > announcedOn(last.facts) ? [...corners, { x: xOf(end), y: last.y }] : corners;
}

function announcedOn({ announced }: DeadlineFacts): Day {
	return firstDay(announced.interval);
}

function byHeight(a: DraftLine, b: DraftLine): number {
	return (
		a.corners.at(-1)!.y - b.corners.at(-1)!.y ||
		(a.facts.commitment.id < b.facts.commitment.id ? -1 : 1)
	);
}

/** The first place along time from the end of each line where its number covers no other. */
function slotsAtEnds(
	lines: readonly DraftLine[],
	along: 1 | -1,
	widths: readonly number[]
): { slots: number[]; numbers: Corner[] } {
	const taken: Corner[] = [];
	const slots = lines.map(({ corners }) => {
		const { x, y } = corners.at(-1)!;
		let slot = 0;
		while (taken.some((other) => covers(other, { x, y, shift: badgeShift(slot) * along }, widths)))
			slot += 1;
		taken.push({ x, y, shift: badgeShift(slot) * along });
		return slot;
	});
	return { slots, numbers: taken };
}

/** From the end of its line to the middle of a number, in pixels. */
export function badgeShift(slot: number): number {
	return TO_BADGE + slot * BADGE;
}

interface Corner {
	x: number;
	y: number;
	shift: number;
}

function covers(a: Corner, b: Corner, widths: readonly number[]): boolean {
	if (Math.abs(a.y - b.y) >= BADGE) return false;
	return widths.some((width) => Math.abs(((a.x - b.x) / 100) * width + a.shift - b.shift) < BADGE);
}

function placeDiagonal(
	domain: Interval,
	dates: Interval,
	{ percent }: TimeScale,
	y: (day: Day) => number
): SlipLayout['diagonal'] {
	const [from, to] = [Math.max(domain.start, dates.start), Math.min(domain.end, dates.end)];
	return { x1: percent(from), y1: y(from), x2: percent(to), y2: y(to) };
}

/** Where along the slanting line it is named, best first; and the room that the words take, in pixels. */
const NAMED_AT = [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2];
const NAME = { width: 100, above: -4, below: 26, air: 10 };

/** Halfway along, or where no number, no diamond and not the as-of day is in the way. */
function placeName(
	{ x1, y1, x2, y2 }: SlipLayout['diagonal'],
	marks: readonly Corner[],
	asOf: number,
	along: 1 | -1,
	widths: readonly number[]
): SlipLayout['name'] {
	const places = NAMED_AT.map((part) => ({
		x: round(x1 + (x2 - x1) * part),
		y: round(y1 + (y2 - y1) * part)
	}));
	const isFree = (place: SlipLayout['name']) =>
		![...marks, { x: asOf, y: place.y, shift: 0 }].some((mark) =>
			widths.some((width) => isUnder(place, mark, along, width))
		);
	return places.find(isFree) ?? places[0]!;
}

function isUnder(place: SlipLayout['name'], mark: Corner, along: 1 | -1, width: number): boolean {
	const beside = (((mark.x - place.x) / 100) * width + mark.shift) * along;
	const below = mark.y - place.y;
	return (
		beside > -NAME.air && beside < NAME.width + NAME.air && below > NAME.above && below < NAME.below
	);
}
