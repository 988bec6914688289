import { group } from 'd3-array';
import {
	spanOf,
	type BearingEvent,
	type CommitmentFacts,
	type Day,
	type DeadlineFacts,
	type Interval
} from '@mithaq/model';
import { side as sideList, type Bearing, type DeadlineKind, type Side } from '@mithaq/schema';
import type { View } from '../view.ts';
import { barTo, endsOf, metOn, openBar, type PlacedBar } from './bars.ts';
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

/** Deadlines nearer than this, in percent, would cover each other: a diamond's width in a drawing 600 pixels wide. */
const CROWDED = 2.4;

/** Who is bound: one side, or several together. */
export type Party = Side | 'together';

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
	slips: PlacedSlip[];
	/** Where events in view that reaffirm it or take it further stand, in percent. */
	touches: number[];
	/** Where an assessor says that it was met. */
	outcome?: number;
}

/** The rows of one party. */
export interface PlacedParty {
	party: Party;
	rows: PlacedCommitment[];
}

/** The deadline Gantt, laid out. */
export interface GanttLayout {
	scale: TimeScale;
	ticks: Tick[];
	asOf: number;
	/** What lies beyond the as-of day. */
	future: PlacedInterval;
	parties: PlacedParty[];
}

/**
 * The days that a Gantt of these commitments spans. One that was made long before all others
 * does not squeeze them: it comes in from the edge of the drawing.
 */
export function ganttDomain(commitments: readonly CommitmentFacts[], asOf: Day): Interval {
	const starts = commitments.map(({ made }) => firstDay(made.interval));
	const ends = commitments.flatMap(({ deadlines }) => deadlines.flatMap(endsOf));
	const end = Math.max(asOf, ...starts, ...ends);
	return withAir({ start: firstInView(starts, end), end });
}

const FIVE_YEARS = 5 * 365;

/** The first start that is not followed by a gap, to the next one, of more than half of the whole span and five years. */
function firstInView(starts: readonly Day[], end: Day): Day {
	const sorted = starts.toSorted((a, b) => a - b);
	const gap = Math.max((end - (sorted[0] ?? end)) / 2, FIVE_YEARS);
	return sorted.find((start, index) => (sorted[index + 1] ?? start) - start <= gap) ?? end;
}

/** Lays out commitments as known on the view's day: x in percent, rows in order. */
export function layoutGantt(
	commitments: readonly CommitmentFacts[],
	view: Pick<View, 'asOf' | 'time'>,
	domain: Interval
): GanttLayout {
	const scale = timeScale(domain, view.time);
	const parties = group([...commitments].sort(byDeadline), partyOf);
	return {
		scale,
		ticks: timeTicks(scale),
		asOf: scale.percent(view.asOf),
		future: placeInterval(scale, { start: view.asOf, end: domain.end }),
		parties: PARTIES.filter((party) => parties.has(party)).map((party) => ({
			party,
			rows: parties.get(party)!.map((facts) => placeCommitment(facts, view.asOf, scale))
		}))
	};
}

const PARTIES: readonly Party[] = ['together', ...sideList.codes.map(({ code }) => code)];

function partyOf({ sides }: CommitmentFacts): Party {
	return sides.length === 1 ? sides[0]! : 'together';
}

function byDeadline(a: CommitmentFacts, b: CommitmentFacts): number {
	return (
		lastDue(a) - lastDue(b) ||
		firstDay(a.made.interval) - firstDay(b.made.interval) ||
		(a.commitment.id < b.commitment.id ? -1 : 1)
	);
}

/** Without a date it comes after every date; the greatest safe number keeps differences finite. */
function lastDue({ current }: CommitmentFacts): number {
	const ends = current.flatMap(endsOf);
	return ends.length > 0 ? Math.max(...ends) : Number.MAX_SAFE_INTEGER;
}

function placeCommitment(facts: CommitmentFacts, asOf: Day, scale: TimeScale): PlacedCommitment {
	const closed = facts.current.filter(({ due }) => due && Number.isFinite(due.interval.end));
	const { made } = facts;
	const x = scale.percent(made.interval.start);
	const bars =
		closed.length > 0
			? closed.map((item) => barTo(item, facts, asOf, scale))
			: [openBar(facts, asOf, scale)];
	const met = metOn(facts);
	return {
		facts,
		x,
		before: made.interval.start < scale.domain.start,
		bars,
		reach: reachOf([x, ...bars.map((bar) => bar.x)]),
		deadlines: placeDeadlines(facts.deadlines, scale),
		slips: facts.deadlines.flatMap((item) => placeSlip(item, scale)),
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
	const { due, announced, deadline } = facts;
	const day = due ? endDay(due.interval) : firstDay(announced.interval);
	return { facts, x: scale.percent(day), kind: deadline.kind, dated: due !== undefined };
}

function placeSlip(facts: DeadlineFacts, scale: TimeScale): PlacedSlip[] {
	if (!facts.move) return [];
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
