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
	/** The sides that hold to it on that day (codes), where it stands: those who set it or said the same, and set no other. */
	heldBy?: string[];
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

/** Whether its own word puts a date off or brings it forward; otherwise a date may move because nobody holds to it any more. */
export function movesByItsWord({ change }: Pick<Deadline, 'change'>): boolean {
	return change === 'extended' || change === 'broughtForward';
}

/**
 * The deadlines of a commitment that were known by the end of `asOf`, oldest announcement first.
 *
 * A date stands as long as one of the sides that set it has not set another. So a date that is set takes the place of
 * what the same sides had set, and then it moved; beside a date that others set it is a second account, and both
 * stand. Who says a date that stands joins it; the more exact of the two stands for both. What is changed by its own
 * word (extended, brought forward, put off, lifted) takes the place of all that stood. Of several at one event, those
 * that rest on different sources contradict each other and all stand; those that share a source follow each other.
 * Throws an Error `missing event: x`, of an actor, side or source too.
 */
export function deadlineHistory(
	index: RecordIndex,
	commitment: Commitment,
	asOf: Day
): DeadlineFacts[] {
	const history: DeadlineFacts[] = [];
	let standing: Standing[] = [];
	for (const round of roundsOf(knownDeadlines(index, commitment, asOf))) {
		const lastDue = history.findLast(({ due }) => due)?.due;
		const before = standing;
		for (const [i, facts] of round.entries()) {
			const told = toldAfter(facts, standing, before, lastDue);
			history.push(told.facts);
			standing = isFollowed(facts, i, round) ? standing : told.standing;
		}
	}
	return history.map((facts) => {
		const stands = standing.find((one) => one.facts.index === facts.index);
		return stands ? { ...facts, isCurrent: true, heldBy: stands.sides } : facts;
	});
}

/** A deadline that stands, and the sides that still hold to it. */
interface Standing {
	facts: DeadlineFacts;
	sides: string[];
}

/** What a deadline says, and what stands after it; `before` is what stood before its event. */
function toldAfter(
	facts: DeadlineFacts,
	standing: readonly Standing[],
	before: readonly Standing[],
	lastDue: DatedSpan | undefined
): { facts: DeadlineFacts; standing: Standing[] } {
	const { change, date } = facts.deadline;
	const later = standing.filter(
		(one) => !before.some(({ facts: old }) => old.index === one.facts.index)
	);
	if (change === 'reaffirmed' && date === undefined) {
		const due = before.length === 1 ? before[0]!.facts.due : undefined;
		return { facts: due ? { ...facts, due } : facts, standing: [...standing] };
	}
	if (change === 'lifted') return { facts, standing: later };
	if (facts.isMove)
		return {
			facts: movedFrom(facts, lastDue),
			standing: [...later, { facts, sides: facts.sides }]
		};
	const joined = standing.find(({ facts: old }) => isSame(old, facts));
	const others = standing.filter((one) => one !== joined);
	const left = others.map((one) => (later.includes(one) ? one : without(one, facts)));
	const kept = left.filter(({ sides }) => sides.length > 0);
	const dropped = others.find((one, i) => left[i]!.sides.length === 0 && one.facts.due);
	const own = {
		facts: joined && !isMoreExact(facts, joined.facts) ? joined.facts : facts,
		sides: [...new Set([...(joined?.sides ?? []), ...facts.sides])]
	};
	const moved =
		dropped && facts.due ? { ...movedFrom(facts, dropped.facts.due), isMove: true } : facts;
	return { facts: moved, standing: [...kept, own] };
}

/** What is left of a date once these sides have set another; an undated one gives way to any date. */
function without({ facts: old, sides }: Standing, facts: DeadlineFacts): Standing {
	const isGone = !old.due && facts.due;
	return { facts: old, sides: isGone ? [] : sides.filter((side) => !facts.sides.includes(side)) };
}

function movedFrom(facts: DeadlineFacts, from: DatedSpan | undefined): DeadlineFacts {
	const move = from && facts.due && moveBetween(from, facts.due);
	return move ? { ...facts, move } : facts;
}

/** Whether two name one date, the one perhaps more exactly. */
function isSame({ due: a }: DeadlineFacts, { due: b }: DeadlineFacts): boolean {
	return a !== undefined && b !== undefined && moveBetween(a, b) === undefined;
}

function isMoreExact({ due: a }: DeadlineFacts, { due: b }: DeadlineFacts): boolean {
	const isWithin = a!.interval.start >= b!.interval.start && a!.interval.end <= b!.interval.end;
	return isWithin && a!.text !== b!.text;
}

/** Whether another of the same event rests on a source of its own and so follows it. */
function isFollowed({ deadline }: DeadlineFacts, i: number, round: DeadlineFacts[]): boolean {
	return round.slice(i + 1).some((later) => shareSource(deadline, later.deadline));
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

function shareSource(a: Deadline, b: Deadline): boolean {
	return a.evidence.some(({ source }) => b.evidence.some((other) => other.source === source));
}
