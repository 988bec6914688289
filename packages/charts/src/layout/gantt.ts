import { group } from 'd3-array';
import {
	spanOf,
	type CommitmentFacts,
	type Day,
	type DeadlineFacts,
	type Interval
} from '@mithaq/model';
import { side as sideList, type DeadlineKind, type Side } from '@mithaq/schema';
import type { View } from '../view.ts';
import {
	placeInterval,
	timeScale,
	timeTicks,
	withAir,
	type PlacedInterval,
	type Tick,
	type TimeScale
} from './time.ts';

/** Who is bound: one side, or several together. */
export type Party = Side | 'together';

/** How a bar ends: at a date, at the end of something that continues, or nowhere. */
export type BarEnd = 'deadline' | 'until' | 'open';

/** One bar from the day a commitment was made to a deadline that is current. */
export interface PlacedBar {
	/** Uncertain start: the days on which it may have been made. */
	maybeMade?: PlacedInterval;
	certain: PlacedInterval;
	/** Uncertain end: the days on which the deadline may fall. */
	maybeDue?: PlacedInterval;
	end: BarEnd;
	/** Where the bar ends, in percent. */
	x: number;
	/** The part after the deadline, for what is late or has passed unmet. */
	late?: PlacedInterval;
}

/** A deadline that was ever set, at its date, or where it was announced if it has none. */
export interface PlacedDeadline {
	facts: DeadlineFacts;
	x: number;
	kind: DeadlineKind;
	dated: boolean;
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
	deadlines: PlacedDeadline[];
	slips: PlacedSlip[];
	/** Where events that reaffirm or advance it stand, in percent. */
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
	const ends = commitments.flatMap(({ deadlines }) =>
		deadlines.flatMap(({ due }) => (due ? [due.interval.end] : []))
	);
	const end = Math.max(asOf, ...ends.filter(Number.isFinite));
	const starts = commitments.map(({ made }) => made.interval.start).filter(Number.isFinite);
	return withAir({ start: firstInView(starts, end), end });
}

/** The first start that is not followed by a gap of more than a third of the whole span. */
function firstInView(starts: readonly Day[], end: Day): Day {
	const sorted = [...starts, end].sort((a, b) => a - b);
	const gap = (end - sorted[0]!) / 3;
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
		a.made.interval.start - b.made.interval.start ||
		(a.commitment.id < b.commitment.id ? -1 : 1)
	);
}

/** Without a date it comes after every date; the greatest safe number keeps differences finite. */
function lastDue({ current }: CommitmentFacts): number {
	const ends = current.flatMap(({ due }) => (due ? [due.interval.end] : []));
	return ends.length > 0 ? Math.max(...ends) : Number.MAX_SAFE_INTEGER;
}

function placeCommitment(facts: CommitmentFacts, asOf: Day, scale: TimeScale): PlacedCommitment {
	const dated = facts.current.filter(({ due }) => due);
	const { made, outcome } = facts;
	const placed: PlacedCommitment = {
		facts,
		x: scale.percent(made.interval.start),
		before: made.interval.start < scale.domain.start,
		bars:
			dated.length > 0
				? dated.map((item) => barTo(item, facts, asOf, scale))
				: [openBar(facts, asOf, scale)],
		deadlines: facts.deadlines.map((item) => placeDeadline(item, scale)),
		slips: facts.deadlines.flatMap((item) => placeSlip(item, scale)),
		touches: [...new Set(touches(facts).map(scale.percent))]
	};
	const met = outcome?.metOn;
	return met ? { ...placed, outcome: scale.percent(met.interval.start) } : placed;
}

function barTo(
	item: DeadlineFacts,
	facts: CommitmentFacts,
	asOf: Day,
	scale: TimeScale
): PlacedBar {
	const { made } = facts;
	const due = item.due!;
	const wide = due.interval.end - due.interval.start > 1;
	const certainEnd = wide ? Math.max(due.interval.start, made.interval.end) : due.interval.end;
	const bar: PlacedBar = {
		...startOf(facts, scale),
		certain: placeInterval(scale, { start: made.interval.end - 1, end: certainEnd }),
		end: item.deadline.kind === 'until' ? 'until' : 'deadline',
		x: scale.percent(due.interval.end)
	};
	if (wide) bar.maybeDue = placeInterval(scale, due.interval);
	if (facts.timeliness === 'overdue')
		bar.late = placeInterval(scale, { start: due.interval.end, end: asOf });
	return bar;
}

/** A commitment without a dated deadline runs to the as-of day and has no end. */
function openBar(facts: CommitmentFacts, asOf: Day, scale: TimeScale): PlacedBar {
	const end = Math.max(asOf, facts.made.interval.end);
	return {
		...startOf(facts, scale),
		certain: placeInterval(scale, { start: facts.made.interval.end - 1, end }),
		end: 'open',
		x: scale.percent(end)
	};
}

function startOf({ made }: CommitmentFacts, scale: TimeScale): Pick<PlacedBar, 'maybeMade'> {
	const wide =
		made.interval.end - made.interval.start > 1 && made.interval.end > scale.domain.start;
	return wide ? { maybeMade: placeInterval(scale, made.interval) } : {};
}

function placeDeadline(facts: DeadlineFacts, scale: TimeScale): PlacedDeadline {
	const day = facts.due?.interval.end ?? facts.announced.interval.start;
	return {
		facts,
		x: scale.percent(day),
		kind: facts.deadline.kind,
		dated: facts.due !== undefined
	};
}

function placeSlip(facts: DeadlineFacts, scale: TimeScale): PlacedSlip[] {
	if (!facts.move) return [];
	const { from, to } = facts.move;
	return [{ from: scale.percent(from.interval.end), to: scale.percent(to.interval.end), facts }];
}

function touches({ events, commitment }: CommitmentFacts): Day[] {
	return events
		.filter(({ event, how }) => event.id !== commitment.madeAt && how !== 'sets')
		.map(({ event }) => spanOf(event.date).interval.start);
}
