import { max } from 'd3-array';
import type {
	DatedSpan,
	Day,
	Interval,
	RecordIndex,
	RoleFacts,
	RoleSpan,
	StrengthFacts,
	TurningPoint
} from '@mithaq/model';
import type { View } from '../view.ts';
import { placeBands, type PlacedBand } from './bands.ts';
import { layoutHeadCounts, type HeadCountLayout } from './headCounts.ts';
import { placeLanes, rowsOf, type PlacedLane } from './lanes.ts';
import { placeStatement, type PlacedStatement } from './statements.ts';
import { draftSymbols } from './symbols.ts';
import {
	firstDay,
	placeInterval,
	timeScale,
	timeTicks,
	withAir,
	type PlacedInterval,
	type Tick,
	type TimeScale
} from './time.ts';
import { placeTurningPoints, type PlacedTurningPoint } from './turningPoints.ts';
import { shownOf } from './zoom.ts';

/** Days drawn after the as-of day, for the marks of what is announced on it. */
const ROOM_AHEAD = 60;

/** Height of the years' names above the lanes, in pixels. */
export const YEARS = 22;
/** Height of a row of turning points' numbers, in pixels. */
export const TURNING_NUMBER = 20;
/** Height of the years between lanes and head counts, and of the as-of day below all, in pixels. */
export const ROLE_FOOT = 24;
/** From the lanes to the head counts, in pixels: where there are any, the years stand between them. */
const BETWEEN = 34;

/** The role-shift chart, laid out. */
export interface RoleLayout {
	scale: TimeScale;
	ticks: Tick[];
	asOf: number;
	future: PlacedInterval;
	lanes: PlacedLane[];
	height: number;
	bands: PlacedBand[];
	statements: PlacedStatement[];
	turningPoints: PlacedTurningPoint[];
	/** How many rows the numbers of the turning points need. */
	levels: number;
	/** The head counts under the lanes. */
	headCounts: HeadCountLayout;
}

/** What the role chart is laid out from. */
export interface RoleInput {
	/** Those known on the view's day. */
	statements: readonly RoleFacts[];
	spans: readonly RoleSpan[];
	turningPoints: readonly TurningPoint[];
	/** The head counts known on the view's day. */
	strengths: readonly StrengthFacts[];
	/** All of the record's, on whatever day, so that lanes, slots and panels stay where they are. */
	everything: { statements: readonly RoleFacts[]; strengths: readonly StrengthFacts[] };
	domain: Interval;
	sides: RecordIndex['sides'];
}

/** Height of all that stands above the lanes, in pixels: the years, and the numbers of the turning points. */
export function roleHead({ levels }: Pick<RoleLayout, 'levels'>): number {
	return YEARS + levels * TURNING_NUMBER;
}

/** Where the head counts begin, in pixels from the top of the lanes. */
export function headCountTop({ height, headCounts }: RoleLayout): number {
	return height + (headCounts.panels.length > 0 ? BETWEEN : 0);
}

/** Height of lanes and head counts together, in pixels. */
export function roleBody(layout: RoleLayout): number {
	return headCountTop(layout) + layout.headCounts.height;
}

/** The days that a role chart of what is dated so spans, with room for what is announced beyond the last. */
export function roleDomain(dated: readonly { when: DatedSpan }[], asOf: Day): Interval {
	const starts = dated.map(({ when }) => firstDay(when.interval));
	return withAir({
		start: Math.min(asOf, ...starts),
		end: Math.max(asOf + ROOM_AHEAD, ...starts)
	});
}

/** Lays out statements as known on the view's day: x in percent, lanes and symbols in pixels. */
export function layoutRoles(
	input: RoleInput,
	view: Pick<View, 'asOf' | 'time' | 'zoom'>
): RoleLayout {
	const scale = timeScale(input.domain, view.time);
	const { everything } = input;
	const rows = rowsOf(
		everything.statements.flatMap((facts) => draftSymbols(facts, scale)),
		input.sides
	);
	const lanes = placeLanes(everything.statements, rows);
	const turningPoints = placeTurningPoints(input.turningPoints, input.domain, scale);
	return {
		scale,
		ticks: timeTicks(scale, shownOf(input.domain, view.zoom)),
		asOf: scale.percent(view.asOf),
		future: placeInterval(scale, { start: view.asOf, end: input.domain.end }),
		lanes,
		height: lanes.length * (lanes[0]?.height ?? 0),
		bands: placeBands(input.spans, lanes, rows, scale),
		statements: input.statements.map((facts) =>
			placeStatement(facts, lanes, rows, view.asOf, scale)
		),
		turningPoints,
		levels: (max(turningPoints, ({ level }) => level) ?? -1) + 1,
		headCounts: layoutHeadCounts(input.strengths, everything.strengths, scale, view.asOf)
	};
}
