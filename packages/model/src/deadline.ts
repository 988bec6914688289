import type { Commitment, Deadline } from '@mithaq/schema';
import type { Day } from './day.ts';
import { type DatedSpan, spanOf } from './interval.ts';
import { knownFrom } from './known.ts';
import { type Move, moveBetween } from './move.ts';
import { sortedBy } from './order.ts';
import { findEvent, type RecordIndex } from './record.ts';
import { sidesOf } from './side.ts';

/** A deadline of a commitment, as known on a day. */
export interface DeadlineFacts {
	deadline: Deadline;
	/** Its place in the commitment's `deadlines`. */
	index: number;
	/** The date of the event at which it was set or changed. */
	announced: DatedSpan;
	/** The sides that speak at that event (codes); those who are bound where it names nobody. */
	sides: string[];
	/** When it falls. Absent where no date is given, where it is put off without one, and where it is lifted. */
	due?: DatedSpan;
	knownFrom: Day;
	/** Whether it stands on that day. More than one stands where those who speak disagree. */
	isCurrent: boolean;
	/** Whether it changed the date: it says so, or the same sides had set another. */
	isMove: boolean;
	/** How far it moved, where both dates are known. */
	move?: Move;
}

const SPEAKING = ['speaker', 'issuer', 'host', 'head', 'participant'];
const MOVING = ['extended', 'broughtForward', 'postponedWithoutDate'];

/**
 * The deadlines of a commitment that were known by the end of `asOf`, oldest announcement first.
 *
 * A date that is changed (extended, brought forward, put off, lifted) gives way to the new one. A date that is set
 * takes the place of what the same sides had set, and then it moved; beside a date that others had set it is a
 * second account, and both stand. One that says the same date again, if less exactly, leaves the one that
 * stands; one that says it more exactly takes its place. Of several at one event, those that rest on different
 * sources contradict each other and all stand; those that share a source follow each other. Throws an Error
 * `missing event: x`, of an actor, side or source too.
 */
export function deadlineHistory(
	index: RecordIndex,
	commitment: Commitment,
	asOf: Day
): DeadlineFacts[] {
	const history: DeadlineFacts[] = [];
	let standing: DeadlineFacts[] = [];
	for (const round of roundsOf(knownDeadlines(index, commitment, asOf))) {
		const told = round.map((facts) => toldAfter(facts, standing, history));
		const stated = told.filter((facts) => !isRepeat(facts, standing));
		const replaced = (old: DeadlineFacts) => stated.some((facts) => replaces(facts, old));
		if (stated.length > 0)
			standing = [...standing.filter((old) => !replaced(old)), ...stated.filter(isStanding)];
		history.push(...told);
	}
	return history.map((facts) => ({ ...facts, isCurrent: standing.includes(facts) }));
}

function knownDeadlines(index: RecordIndex, commitment: Commitment, asOf: Day): DeadlineFacts[] {
	const bound = sidesOf(index, commitment.by);
	const facts = (commitment.deadlines ?? []).map((deadline, i) => ({
		deadline,
		index: i,
		announced: spanOf(findEvent(index, deadline.event).date),
		sides: speakingAt(index, deadline.event, bound),
		...dueOf(deadline),
		knownFrom: knownFrom(index, deadline.evidence),
		isCurrent: false,
		isMove: MOVING.includes(deadline.change)
	}));
	return facts.filter((known) => known.knownFrom <= asOf);
}

function speakingAt(index: RecordIndex, event: string, bound: string[]): string[] {
	const { participants = [] } = findEvent(index, event);
	const speaking = participants.filter(({ role }) => SPEAKING.includes(role));
	const sides = sidesOf(
		index,
		speaking.map(({ actor }) => actor)
	);
	return sides.length > 0 ? sides : bound;
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

/** With the date that it repeats, or how far it moved from the one that it takes the place of. */
function toldAfter(
	facts: DeadlineFacts,
	standing: readonly DeadlineFacts[],
	history: readonly DeadlineFacts[]
): DeadlineFacts {
	const { change, date } = facts.deadline;
	if (change === 'reaffirmed' && date === undefined) {
		const [only, ...others] = standing;
		return only?.due && others.length === 0 ? { ...facts, due: only.due } : facts;
	}
	const before = facts.isMove
		? history.findLast(({ due }) => due)
		: history.findLast((old) => old.due && isSaidBySame(facts, old));
	const move = before?.due && facts.due && moveBetween(before.due, facts.due);
	return move ? { ...facts, isMove: true, move } : facts;
}

/** Says what stands: reaffirmed without a date, or a date of those that stand, no more exactly. */
function isRepeat({ deadline, due }: DeadlineFacts, standing: readonly DeadlineFacts[]): boolean {
	if (deadline.change === 'reaffirmed' && deadline.date === undefined) return true;
	if (deadline.change !== 'reaffirmed' && deadline.change !== 'set') return false;
	return standing.some((old) => old.due && due && isSame(old.due, due) && !isWithin(due, old.due));
}

function replaces(facts: DeadlineFacts, old: DeadlineFacts): boolean {
	if (MOVING.includes(facts.deadline.change) || facts.deadline.change === 'lifted') return true;
	if (!old.due) return facts.due !== undefined || isSaidBySame(facts, old);
	if (facts.due && isWithin(facts.due, old.due)) return true;
	return isSaidBySame(facts, old);
}

/** Whether all who had said the one now say the other. */
function isSaidBySame(facts: DeadlineFacts, old: DeadlineFacts): boolean {
	return old.sides.every((side) => facts.sides.includes(side));
}

function isSame(a: DatedSpan, b: DatedSpan): boolean {
	return moveBetween(a, b) === undefined;
}

/** More exact: it lies in the other and is shorter. */
function isWithin({ interval: a }: DatedSpan, { interval: b }: DatedSpan): boolean {
	return a.start >= b.start && a.end <= b.end && (a.start > b.start || a.end < b.end);
}

function isStanding(facts: DeadlineFacts, i: number, round: DeadlineFacts[]): boolean {
	if (facts.deadline.change === 'lifted') return false;
	return !round.slice(i + 1).some((later) => shareSource(facts.deadline, later.deadline));
}

function shareSource(a: Deadline, b: Deadline): boolean {
	return a.evidence.some(({ source }) => b.evidence.some((other) => other.source === source));
}
