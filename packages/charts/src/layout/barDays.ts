import type { CommitmentFacts, Day, DeadlineFacts, Interval } from '@mithaq/model';
import { endDay, firstDay } from './time.ts';

/** How a bar ends: at a date, at the end of something that continues, or nowhere. */
export type BarEnd = 'deadline' | 'until' | 'open';

/** One bar in days, from the day a commitment was made to a deadline that is current. */
export interface BarDays {
	/** The days on which it may have been made. */
	made: Interval;
	/** What is certain; it may end before it starts, and then nothing is. */
	certain: Interval;
	/** Uncertain end: the days on which the deadline may fall. */
	maybeDue: Interval | undefined;
	/** The part after the deadline: to the day it was met on, or to the as-of day where it was not. */
	late: Interval | undefined;
	end: BarEnd;
	/** Where the bar ends. */
	at: Day;
}

/** A bar to each current deadline that has a last day, or an open one where none has. */
export function barDays(facts: CommitmentFacts, asOf: Day): BarDays[] {
	const bars: BarDays[] = [];
	const made = madeWithin(facts, asOf);
	for (const item of facts.current)
		if (item.due && Number.isFinite(item.due.interval.end))
			bars.push(barTo(item, item.due.interval, made, facts, asOf));
	return bars.length > 0 ? bars : [openBar(facts, made, asOf)];
}

/** The day on which it was met, where the assessor who decides says that it was and when. */
export function metOn({ outcome }: CommitmentFacts): Day | undefined {
	if (outcome?.assessment.fulfilment !== 'met') return undefined;
	return outcome.metOn && firstDay(outcome.metOn.interval);
}

/** The last possible days of a dated deadline. */
export function endsOf({ due }: DeadlineFacts): Day[] {
	return due ? [endDay(due.interval)] : [];
}

function barTo(
	{ deadline }: DeadlineFacts,
	due: Interval,
	made: Interval,
	facts: CommitmentFacts,
	asOf: Day
): BarDays {
	const isWide = due.end - due.start > 1;
	const lateEnd = lateUntil(facts, asOf) ?? due.end;
	return {
		made,
		certain: { start: made.end - 1, end: isWide ? due.start : due.end },
		maybeDue: isWide ? { start: Math.max(due.start, made.start), end: due.end } : undefined,
		late: lateEnd > due.end ? { start: Math.max(due.end, made.start), end: lateEnd } : undefined,
		end: deadline.kind === 'until' ? 'until' : 'deadline',
		at: due.end
	};
}

/** A commitment without an end that is dated runs to the as-of day. */
function openBar(facts: CommitmentFacts, made: Interval, asOf: Day): BarDays {
	const end = Math.max(asOf, made.end, ...facts.current.flatMap(endsOf));
	const certain = { start: made.end - 1, end };
	return { made, certain, maybeDue: undefined, late: undefined, end: 'open', at: end };
}

/** The days on which it may have been made; where they have no end, those up to the as-of day. */
function madeWithin({ made }: CommitmentFacts, asOf: Day): Interval {
	const { start, end } = made.interval;
	return { start, end: Number.isFinite(end) ? end : Math.max(asOf, start) + 1 };
}

/** Until when it was late, or is. */
function lateUntil(facts: CommitmentFacts, asOf: Day): Day | undefined {
	if (facts.timeliness === 'metLate') return metOn(facts);
	return facts.timeliness === 'overdue' || facts.timeliness === 'missed' ? asOf : undefined;
}
