import type { Commitment, Deadline } from '@mithaq/schema';
import type { Day } from './day.ts';
import { type DatedSpan, spanOf } from './interval.ts';
import { knownFrom } from './known.ts';
import { type Move, moveBetween } from './move.ts';
import { sortedBy } from './order.ts';
import { findEvent, type RecordIndex } from './record.ts';

/** A deadline of a commitment, as known on a day. */
export interface DeadlineFacts {
	deadline: Deadline;
	/** Its place in the commitment's `deadlines`. */
	index: number;
	/** The date of the event at which it was set or changed. */
	announced: DatedSpan;
	/** When it falls. Absent where no date is given, where it is put off without one, and where it is lifted. */
	due?: DatedSpan;
	knownFrom: Day;
	/** Whether it stands on that day. */
	isCurrent: boolean;
	/** How far it lies from the last dated deadline of an earlier event, where it lies elsewhere. */
	move?: Move;
}

/**
 * The deadlines of a commitment that were known by the end of `asOf`, oldest announcement first.
 *
 * The deadlines of the last event are current. One that only reaffirms leaves the one that stands
 * current: it takes that date where it has none, and may be coarser ("by September" for the 30th), but
 * where its own date lies elsewhere it stands itself. One that lifts leaves none current. Of several at one
 * event, those that rest on different sources contradict each other and are all current; those that
 * share a source follow each other. Throws an Error `missing event: x` or `missing source: x`.
 */
export function deadlineHistory(
	index: RecordIndex,
	commitment: Commitment,
	asOf: Day
): DeadlineFacts[] {
	const history: DeadlineFacts[] = [];
	let standing: DeadlineFacts[] = [];
	let lastDue: DatedSpan | undefined;
	for (const round of roundsOf(knownDeadlines(index, commitment, asOf))) {
		const due = soleDue(standing);
		const told = round.map((facts) =>
			isRepeat(facts, due) ? withDue(facts, due) : withMove(facts, lastDue)
		);
		const stated = told.filter((facts) => !isRepeat(facts, due));
		if (stated.length > 0) standing = stated.filter(isStanding);
		lastDue = stated.findLast(({ due }) => due)?.due ?? lastDue;
		history.push(...told);
	}
	return history.map((facts) => ({ ...facts, isCurrent: standing.includes(facts) }));
}

function knownDeadlines(index: RecordIndex, commitment: Commitment, asOf: Day): DeadlineFacts[] {
	const facts = (commitment.deadlines ?? []).map((deadline, i) => ({
		deadline,
		index: i,
		announced: spanOf(findEvent(index, deadline.event).date),
		...dueOf(deadline),
		knownFrom: knownFrom(index, deadline.evidence),
		isCurrent: false
	}));
	return facts.filter((known) => known.knownFrom <= asOf);
}

function dueOf({ date, change }: Deadline): { due?: DatedSpan } {
	const isDated = change !== 'lifted' && change !== 'postponedWithoutDate';
	return date !== undefined && isDated ? { due: spanOf(date) } : {};
}

/** The deadlines of each event, the earliest event first. */
function roundsOf(deadlines: DeadlineFacts[]): DeadlineFacts[][] {
	const rounds = new Map<string, DeadlineFacts[]>();
	for (const facts of sortedBy(deadlines, ({ announced }) => [announced.interval.start])) {
		const { event } = facts.deadline;
		rounds.set(event, [...(rounds.get(event) ?? []), facts]);
	}
	return [...rounds.values()];
}

/** Reaffirmed without a date of its own, or with one that is the standing one, if less or more exact. */
function isRepeat({ deadline }: DeadlineFacts, standing: DatedSpan | undefined): boolean {
	if (deadline.change !== 'reaffirmed') return false;
	if (deadline.date === undefined) return true;
	return standing !== undefined && !moveBetween(standing, spanOf(deadline.date));
}

function isStanding(facts: DeadlineFacts, i: number, round: DeadlineFacts[]): boolean {
	if (facts.deadline.change === 'lifted') return false;
	return !round.slice(i + 1).some((later) => shareSource(facts.deadline, later.deadline));
}

function shareSource(a: Deadline, b: Deadline): boolean {
	return a.evidence.some(({ source }) => b.evidence.some((other) => other.source === source));
}

/** The date that stands, unless it is in dispute. */
function soleDue(standing: DeadlineFacts[]): DatedSpan | undefined {
	return standing.length === 1 ? standing[0]?.due : undefined;
}

function withDue(facts: DeadlineFacts, due: DatedSpan | undefined): DeadlineFacts {
	return due && !facts.due ? { ...facts, due } : facts;
}

function withMove(facts: DeadlineFacts, from: DatedSpan | undefined): DeadlineFacts {
	const move = from && facts.due && moveBetween(from, facts.due);
	return move ? { ...facts, move } : facts;
}
