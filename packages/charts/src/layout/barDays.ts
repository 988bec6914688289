import {
	isStandingDuty,
	type CommitmentFacts,
	type Day,
	type DeadlineFacts,
	type Interval,
	type Outcome
} from '@mithaq/model';
import { endDay } from './time.ts';

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
	/** The part after the deadline, where it was met and that is certain to have been later: to where that is marked. */
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
			bars.push(barTo(item, item.due.interval, made, facts));
	return bars.length > 0 ? bars : [openBar(facts, made, asOf)];
}

/** What came of a commitment that somebody says was met, or that an event carried out. */
const MET: readonly Outcome[] = ['saidMet', 'saidMetByMore', 'doneByEvent', 'voicesDiffer'];

/**
 * The last day on which it can have been met, where somebody says that it was or an event carried it out. A standing
 * duty is kept and not met: it has none.
 */
export function metOn({ outcome, completion, commitment }: CommitmentFacts): Day | undefined {
	if (!completion || !MET.includes(outcome) || isStandingDuty(commitment)) return undefined;
	return [completion.to, completion.from].find(Number.isFinite);
}

/** The last possible days of a dated deadline. */
export function endsOf({ due }: DeadlineFacts): Day[] {
	return due ? [endDay(due.interval)] : [];
}

function barTo(
	{ deadline }: DeadlineFacts,
	due: Interval,
	made: Interval,
	facts: CommitmentFacts
): BarDays {
	const isWide = due.end - due.start > 1;
	const isUntil = deadline.kind === 'until';
	const lateEnd = (isUntil ? undefined : lateUntil(facts, due)) ?? due.end;
	return {
		made,
		certain: { start: made.end - 1, end: isWide ? due.start : due.end },
		maybeDue: isWide ? { start: Math.max(due.start, made.start), end: due.end } : undefined,
		late: lateEnd > due.end ? { start: Math.max(due.end, made.start), end: lateEnd } : undefined,
		end: isUntil ? 'until' : 'deadline',
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

/** Where it was met, if that is certain to be after a date; while voices differ nothing is. */
function lateUntil(facts: CommitmentFacts, due: Interval): Day | undefined {
	const { outcome, completion } = facts;
	if (!completion || outcome === 'voicesDiffer') return undefined;
	return completion.from >= due.end ? metOn(facts) : undefined;
}
