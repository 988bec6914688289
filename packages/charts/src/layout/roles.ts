import { max, rollup } from 'd3-array';
import type { Day, Interval, RoleFacts, RoleSpan, TurningPoint } from '@mithaq/model';
import {
	activity as activityList,
	side as sideList,
	type ActivityChange,
	type Side
} from '@mithaq/schema';
import type { View } from '../view.ts';
import { slotsOf } from './slots.ts';
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

/** Height of one slot, in pixels: a symbol and the air around it. */
const SLOT = 14;
/** Air above and below a lane's slots, in pixels. */
const LANE_PADDING = 7;
/** Symbols nearer than this, in percent, go beside each other: a symbol's width in a drawing 800 pixels wide. */
const CROWDED = 1.8;
/** Days drawn after the as-of day, for the marks of what is announced on it. */
const ROOM_AHEAD = 60;
/** Numbers of turning points nearer than this, in percent, are stacked. */
const CROWDED_NUMBERS = 2.6;

/** How a statement stands to what is: what is declared now, planned, demanded or observed. */
export type Standing = 'declared' | 'planned' | 'demanded' | 'observed';

/** One symbol: one side's word on one activity. */
export interface PlacedSymbol {
	side: Side;
	activity: string;
	change: ActivityChange;
	standing: Standing;
	/** Centre, in pixels from the top of the lanes. */
	y: number;
}

/** One statement: its symbols stand at one x and are tied. */
export interface PlacedStatement {
	facts: RoleFacts;
	x: number;
	/** The days it may have been said on, where that is more than one. */
	maybe?: PlacedInterval;
	/** The lane of its use of most force, from 0. */
	lane: number;
	symbols: PlacedSymbol[];
	/** The tie, in pixels: from its first symbol to its last. */
	tie?: { y1: number; y2: number };
	filled: boolean;
}

/** A band that carries a side's last statement of an activity forward. */
export interface PlacedBand {
	/** Distinct among the bands of a drawing. */
	id: string;
	activity: string;
	side: Side;
	y: number;
	/** As stated within the last twelve months. */
	stated: PlacedInterval;
	/** Not restated since. */
	lapsed?: PlacedInterval;
}

/** A lane: an activity, in order of use of force. */
export interface PlacedLane {
	activity: string;
	/** Top, in pixels. */
	y: number;
	height: number;
}

/** A numbered rule. */
export interface PlacedTurningPoint {
	point: TurningPoint;
	x: number;
	/** Rows of numbers, from 0 at the bottom, so that numbers do not overlap. */
	level: number;
}

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

/** The days that a role chart of these statements spans, with room for what is announced beyond the last. */
export function roleDomain(statements: readonly RoleFacts[], asOf: Day): Interval {
	const starts = statements.map(({ when }) => firstDay(when.interval));
	return withAir({ start: Math.min(asOf, ...starts), end: asOf + ROOM_AHEAD });
}

/** Lays out statements as known on the view's day: x in percent, lanes and symbols in pixels. */
export function layoutRoles(input: RoleInput, view: Pick<View, 'asOf' | 'time'>): RoleLayout {
	const scale = timeScale(input.domain, view.time);
	const rows = rowsOf(input.everything.flatMap((facts) => draftSymbols(facts, scale)));
	const laneHeight = rows.height + 2 * LANE_PADDING;
	const lanes = laneOrder(input.everything).map((activity, index) => ({
		activity,
		y: index * laneHeight,
		height: laneHeight
	}));
	const turningPoints = placeTurningPoints(input, scale);
	return {
		scale,
		ticks: timeTicks(scale),
		asOf: scale.percent(view.asOf),
		future: placeInterval(scale, { start: view.asOf, end: input.domain.end }),
		lanes,
		height: lanes.length * laneHeight,
		bands: placeBands(input.spans, lanes, rows, scale),
		statements: input.statements.map((facts) => {
			const maybe = placeMaybe(facts, view.asOf, scale);
			return { ...placeStatement(facts, lanes, rows, scale), ...(maybe && { maybe }) };
		}),
		turningPoints,
		levels: (max(turningPoints, ({ level }) => level) ?? -1) + 1
	};
}

/** The lanes to draw: what the record speaks of, with combat above and absence below, always. */
export function laneOrder(statements: readonly RoleFacts[]): string[] {
	const known: string[] = activityList.codes.map(({ code }) => code);
	const spoken = statements.flatMap(({ role }) => role.activities.map(({ activity }) => activity));
	const wanted = new Set([...spoken, 'combat', 'noPresence']);
	const unknown = [...wanted].filter((code) => !known.includes(code)).sort();
	return [...known.slice(0, -1).filter((code) => wanted.has(code)), ...unknown, 'noPresence'];
}

interface DraftSymbol extends Omit<PlacedSymbol, 'y'> {
	facts: RoleFacts;
	x: number;
}

function draftSymbols(facts: RoleFacts, scale: TimeScale): DraftSymbol[] {
	const x = scale.percent(firstDay(facts.when.interval));
	return facts.role.activities.flatMap(({ activity, change }) =>
		facts.sides.map((side) => ({
			facts,
			x,
			side,
			activity,
			change,
			standing: standingOf(facts, change)
		}))
	);
}

/** Plans and demands are drawn apart from what is declared of the present. */
export function standingOf({ role }: RoleFacts, change: ActivityChange): Standing {
	if (role.basis !== 'declared') return role.basis;
	return change === 'willBegin' || change === 'willEnd' ? 'planned' : 'declared';
}

/** Where each symbol stands inside its lane: a row a side, as many slots in it as its most crowded lane needs. */
interface Rows {
	slots: Map<string, number>;
	/** Side → its first slot, in pixels from the top of the lane. */
	tops: Map<Side, number>;
	height: number;
}

function rowsOf(drafts: DraftSymbol[]): Rows {
	const slots = new Map<string, number>();
	for (const cell of cellsOf(drafts).values()) {
		slotsOf(cell, CROWDED).forEach((slot, index) => slots.set(slotKey(cell[index]!), slot));
	}
	const needed = rollup(
		drafts,
		(cell) => (max(cell, (draft) => slots.get(slotKey(draft))) ?? 0) + 1,
		({ side }) => side
	);
	const tops = new Map<Side, number>();
	let height = 0;
	for (const { code } of sideList.codes) {
		if (!needed.has(code)) continue;
		tops.set(code, height);
		height += needed.get(code)! * SLOT;
	}
	return { slots, tops, height };
}

/** Which symbol: what one statement by one side says of one activity; it may say two things of it. */
function slotKey({ facts, activity, change, side }: Omit<DraftSymbol, 'x'>): string {
	return `${facts.role.id} ${activity} ${change} ${side}`;
}

function cellsOf(drafts: DraftSymbol[]): Map<string, DraftSymbol[]> {
	return rollup(
		drafts,
		(cell) => cell,
		({ activity, side }) => `${activity} ${side}`
	);
}

function yOf(lane: PlacedLane, rows: Rows, side: Side, slot: number): number {
	return lane.y + LANE_PADDING + (rows.tops.get(side) ?? 0) + (slot + 0.5) * SLOT;
}

function placeStatement(
	facts: RoleFacts,
	lanes: PlacedLane[],
	rows: Rows,
	scale: TimeScale
): PlacedStatement {
	const symbols = draftSymbols(facts, scale).map((draft) => placeSymbol(draft, lanes, rows));
	const ys = symbols.map(({ y }) => y);
	const first = Math.min(
		...symbols.map((symbol) => lanes.findIndex((lane) => lane.activity === symbol.activity))
	);
	return {
		facts,
		x: scale.percent(firstDay(facts.when.interval)),
		lane: first,
		symbols,
		...(symbols.length > 1 && { tie: { y1: Math.min(...ys), y2: Math.max(...ys) } }),
		filled: facts.official
	};
}

/** The days that a statement may have been made on; where they have no end, those up to the as-of day. */
function placeMaybe({ when }: RoleFacts, asOf: Day, scale: TimeScale): PlacedInterval | undefined {
	const { start, end } = when.interval;
	if (end - start <= 1) return undefined;
	return placeInterval(scale, { start, end: Number.isFinite(end) ? end : asOf });
}

function placeSymbol(draft: DraftSymbol, lanes: PlacedLane[], rows: Rows): PlacedSymbol {
	const { side, activity, change, standing } = draft;
	const lane = lanes.find((candidate) => candidate.activity === activity)!;
	return {
		side,
		activity,
		change,
		standing,
		y: yOf(lane, rows, side, rows.slots.get(slotKey(draft)) ?? 0)
	};
}

/** Statements of one day that say the same give one band. */
function placeBands(
	spans: readonly RoleSpan[],
	lanes: PlacedLane[],
	rows: Rows,
	scale: TimeScale
): PlacedBand[] {
	const bands = rollup(
		spans,
		([span]) => placeBand(span!, lanes, rows, scale),
		({ activity, side, interval }) => `${activity} ${side} ${interval.start} ${interval.end}`
	);
	return Array.from(bands, ([id, band]) => ({ id, ...band }));
}

function placeBand(
	span: RoleSpan,
	lanes: PlacedLane[],
	rows: Rows,
	scale: TimeScale
): Omit<PlacedBand, 'id'> {
	const { activity, side, interval, restatedUntil } = span;
	const lane = lanes.find((candidate) => candidate.activity === activity)!;
	const band = {
		activity,
		side,
		y: yOf(lane, rows, side, 0),
		stated: placeInterval(scale, { start: interval.start, end: restatedUntil })
	};
	if (restatedUntil >= interval.end) return band;
	return { ...band, lapsed: placeInterval(scale, { start: restatedUntil, end: interval.end }) };
}

function placeTurningPoints(
	{ turningPoints, domain }: RoleInput,
	scale: TimeScale
): PlacedTurningPoint[] {
	const inside = turningPoints.filter(
		({ when }) => when.interval.start >= domain.start && when.interval.start < domain.end
	);
	const placed = inside.map((point, index) => ({
		point: { ...point, number: index + 1 },
		x: scale.percent(point.when.interval.start)
	}));
	const levels = slotsOf(placed, CROWDED_NUMBERS);
	return placed.map((item, index) => ({ ...item, level: levels[index]! }));
}
