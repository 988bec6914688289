import { max } from 'd3-array';
import {
	spanOf,
	type BearingEvent,
	type CommitmentFacts,
	type Day,
	type DeadlineFacts,
	type Interval,
	type RecordIndex
} from '@mithaq/model';
import type { Bearing, DeadlineKind } from '@mithaq/schema';
import type { View } from '../view.ts';
import { DEFAULT_ARRANGEMENT, gather } from './arrangement.ts';
import { endsOf, metOn } from './barDays.ts';
import { barsOf, type PlacedBar } from './bars.ts';
import { slotsOf } from './slots.ts';
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

/** Deadlines nearer than this, in percent, would cover each other: a diamond's width in a drawing 600 pixels wide. */
const CROWDED = 2.4;

/** Height of a slot below the bar, in pixels, for deadlines that would cover each other. */
export const DEADLINE_SLOT = 18;
/** Height of a row without such slots, in pixels; one with a rail under its bar needs more. */
const ROW = 40;
const RAIL = 20;

/** A deadline that was ever set, at its date, or where it was announced if it has none. */
export interface PlacedDeadline {
	facts: DeadlineFacts;
	x: number;
	kind: DeadlineKind;
	dated: boolean;
	/** 0 on the bar; those that would cover each other go one below the other. */
	slot: number;
}

/** The rail under a bar from an old deadline to the one that took its place. */
export interface PlacedSlip {
	from: number;
	to: number;
	facts: DeadlineFacts;
}

/** A commitment's row. */
export interface PlacedCommitment {
	facts: CommitmentFacts;
	/** Where it was made, in percent. */
	x: number;
	/** Whether it was made before the first day of the drawing. */
	before: boolean;
	bars: PlacedBar[];
	/** From where it was made to the end of its longest bar. */
	reach: PlacedInterval;
	deadlines: PlacedDeadline[];
	/** How many slots below the bar its deadlines need. */
	slots: number;
	/** In pixels. */
	height: number;
	slips: PlacedSlip[];
	/** Where events in view that reaffirm it or take it further stand, in percent. */
	touches: number[];
	/** Where it was met, if somebody says so or an event carried it out: the last day on which it can have been. */
	outcome?: number;
}

/** Rows under one heading: a party, or the event at which they were made. */
export interface PlacedGroup {
	/** A party's code or an event's id; empty where all rows stand together. */
	key: string;
	rows: PlacedCommitment[];
}

/** The deadline Gantt, laid out. */
export interface GanttLayout {
	scale: TimeScale;
	ticks: Tick[];
	asOf: number;
	/** What lies beyond the as-of day. */
	future: PlacedInterval;
	groups: PlacedGroup[];
}

/**
 * The days that a Gantt of these commitments spans. One that was made long before all others
 * does not squeeze them: it comes in from the edge of the drawing.
 */
export function ganttDomain(commitments: readonly CommitmentFacts[], asOf: Day): Interval {
	const starts = commitments.map(({ made }) => firstDay(made.interval));
	const ends = commitments.flatMap(({ deadlines }) => deadlines.flatMap(endsOf));
	const end = Math.max(asOf, max(starts) ?? asOf, max(ends) ?? asOf);
	return withAir({ start: firstInView(starts, end), end });
}

const FIVE_YEARS = 5 * 365;

/** The first start that is not followed by a gap, to the next one, of more than half of the whole span and five years. */
function firstInView(starts: readonly Day[], end: Day): Day {
	const sorted = starts.toSorted((a, b) => a - b);
	const gap = Math.max((end - (sorted[0] ?? end)) / 2, FIVE_YEARS);
	return sorted.find((start, index) => (sorted[index + 1] ?? start) - start <= gap) ?? end;
}

/** Lays out commitments as known on the view's day: x in percent, rows in the view's order. */
export function layoutGantt(
	commitments: readonly CommitmentFacts[],
	view: Pick<View, 'asOf' | 'time' | 'arrangement' | 'zoom'>,
	domain: Interval,
	sides: RecordIndex['sides']
): GanttLayout {
	const scale = timeScale(domain, view.time);
	const groups = gather(commitments, { ...DEFAULT_ARRANGEMENT, ...view.arrangement }, sides);
	return {
		scale,
		ticks: timeTicks(scale, shownOf(domain, view.zoom)),
		asOf: scale.percent(view.asOf),
		future: placeInterval(scale, { start: view.asOf, end: domain.end }),
		groups: groups.map(({ key, commitments }) => ({
			key,
			rows: commitments.map((facts) => placeCommitment(facts, view.asOf, scale))
		}))
	};
}

function placeCommitment(facts: CommitmentFacts, asOf: Day, scale: TimeScale): PlacedCommitment {
	const { made } = facts;
	const x = scale.percent(made.interval.start);
	const bars = barsOf(facts, asOf, scale);
	const met = metOn(facts);
	const deadlines = placeDeadlines(facts.deadlines, scale);
	const slips = facts.deadlines.flatMap((item) => placeSlip(item, scale));
	const slots = Math.max(0, ...deadlines.map(({ slot }) => slot));
	return {
		facts,
		x,
		before: made.interval.start < scale.domain.start,
		bars,
		reach: reachOf([x, ...bars.map((bar) => bar.x)]),
		deadlines,
		slots,
		height: ROW + (slips.length > 0 ? RAIL : 0) + slots * DEADLINE_SLOT,
		slips,
		touches: touchesOf(facts, scale),
		...(met !== undefined && { outcome: scale.percent(met) })
	};
}

function reachOf(xs: number[]): PlacedInterval {
	const x = Math.min(...xs);
	return { x, width: round(Math.max(...xs) - x) };
}

function placeDeadlines(deadlines: readonly DeadlineFacts[], scale: TimeScale): PlacedDeadline[] {
	const placed = deadlines.map((facts) => placeDeadline(facts, scale));
	const slots = slotsOf(placed, CROWDED);
	return placed.map((item, index) => ({ ...item, slot: slots[index]! }));
}

function placeDeadline(facts: DeadlineFacts, scale: TimeScale): Omit<PlacedDeadline, 'slot'> {
	const { due, deadline } = facts;
	return {
		facts,
		x: scale.percent(markDay(facts)),
		kind: deadline.kind,
		dated: due !== undefined
	};
}

/** Where a deadline's mark stands: after its last possible day, or where it was announced if it has none. */
export function markDay({ due, announced }: DeadlineFacts): Day {
	return due ? endDay(due.interval) : firstDay(announced.interval);
}

function placeSlip(facts: DeadlineFacts, scale: TimeScale): PlacedSlip[] {
	if (!facts.isMove || !facts.move) return [];
	const [from, to] = [facts.move.from, facts.move.to].map(({ interval }) => endDay(interval));
	return [{ from: scale.percent(from!), to: scale.percent(to!), facts }];
}

const TOUCHING: readonly Bearing[] = ['reaffirms', 'advances', 'fulfils'];

function touchesOf(facts: CommitmentFacts, { domain, percent }: TimeScale): number[] {
	const days = facts.events
		.filter((item) => touches(item, facts))
		.map(({ event }) => firstDay(spanOf(event.date).interval))
		.filter((day) => day >= domain.start && day < domain.end);
	return [...new Set(days.map(percent))];
}

/** Whether an event that happened is one of those that the drawing marks with a tick. */
function touches({ event, how }: BearingEvent, { commitment }: CommitmentFacts): boolean {
	return (
		TOUCHING.includes(how) && event.occurrence === 'happened' && event.id !== commitment.madeAt
	);
}
