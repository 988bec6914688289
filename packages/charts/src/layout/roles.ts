import { max, sum } from 'd3-array';
import type { Day, Interval, RoleFacts, RoleSpan, TurningPoint } from '@mithaq/model';
import type { View } from '../view.ts';
import { placeBands, type PlacedBand } from './bands.ts';
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
/** Height of what stands below the lanes, in pixels. */
export const ROLE_FOOT = 24;

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
}

/** What the role chart is laid out from. */
export interface RoleInput {
	/** Those known on the view's day. */
	statements: readonly RoleFacts[];
	spans: readonly RoleSpan[];
	turningPoints: readonly TurningPoint[];
	/** All of the record's, on whatever day, so that lanes and slots stay where they are. */
	everything: readonly RoleFacts[];
	domain: Interval;
}

/** Height of all that stands above the lanes, in pixels: the years, and the numbers of the turning points. */
export function roleHead({ levels }: Pick<RoleLayout, 'levels'>): number {
	return YEARS + levels * TURNING_NUMBER;
}

/** The days that a role chart of these statements spans, with room for what is announced beyond the last. */
export function roleDomain(statements: readonly RoleFacts[], asOf: Day): Interval {
	const starts = statements.map(({ when }) => firstDay(when.interval));
	return withAir({ start: Math.min(asOf, ...starts), end: asOf + ROOM_AHEAD });
}

/** Lays out statements as known on the view's day: x in percent, lanes and symbols in pixels. */
export function layoutRoles(
	input: RoleInput,
	view: Pick<View, 'asOf' | 'time' | 'zoom'>
): RoleLayout {
	const scale = timeScale(input.domain, view.time);
	const rows = rowsOf(input.everything.flatMap((facts) => draftSymbols(facts, scale)));
	const lanes = placeLanes(input.everything, rows);
	const turningPoints = placeTurningPoints(input.turningPoints, input.domain, scale);
	return {
		scale,
		ticks: timeTicks(scale, shownOf(input.domain, view.zoom)),
		asOf: scale.percent(view.asOf),
		future: placeInterval(scale, { start: view.asOf, end: input.domain.end }),
		lanes,
		height: sum(lanes, ({ height }) => height),
		bands: placeBands(input.spans, lanes, rows, scale),
		statements: input.statements.map((facts) =>
			placeStatement(facts, lanes, rows, view.asOf, scale)
		),
		turningPoints,
		levels: (max(turningPoints, ({ level }) => level) ?? -1) + 1
	};
}
