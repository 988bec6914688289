import type { CommitmentFacts, Day, DeadlineFacts, Interval } from '@mithaq/model';
import { endDay, firstDay, placeInterval, type PlacedInterval, type TimeScale } from './time.ts';

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
	/** The part after the deadline: to the day it was met on, or to the as-of day where it was not. */
	late?: PlacedInterval;
}

/** The day on which it was met, where the assessor who decides says that it was and when. */
export function metOn({ outcome }: CommitmentFacts): Day | undefined {
	if (outcome?.assessment.fulfilment !== 'met') return undefined;
	return outcome.metOn && firstDay(outcome.metOn.interval);
}

/** A bar to a deadline that is dated. */
export function barTo(
	item: DeadlineFacts,
	facts: CommitmentFacts,
	asOf: Day,
	scale: TimeScale
): PlacedBar {
	const made = madeWithin(facts, asOf);
	const due = item.due!.interval;
	const isWide = due.end - due.start > 1;
	const lateEnd = lateUntil(facts, asOf) ?? due.end;
	return {
		...startOf(made, scale),
		certain: placeInterval(scale, { start: made.end - 1, end: isWide ? due.start : due.end }),
		...(isWide && {
			maybeDue: placeInterval(scale, { start: Math.max(due.start, made.start), end: due.end })
		}),
		end: item.deadline.kind === 'until' ? 'until' : 'deadline',
		x: scale.percent(due.end),
		...(lateEnd > due.end && {
			late: placeInterval(scale, { start: Math.max(due.end, made.start), end: lateEnd })
		})
	};
}

/** A commitment without an end that is dated runs to the as-of day. */
export function openBar(facts: CommitmentFacts, asOf: Day, scale: TimeScale): PlacedBar {
	const made = madeWithin(facts, asOf);
	const end = Math.max(asOf, made.end, ...facts.current.flatMap(endsOf));
	return {
		...startOf(made, scale),
		certain: placeInterval(scale, { start: made.end - 1, end }),
		end: 'open',
		x: scale.percent(end)
	};
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

function startOf(made: Interval, scale: TimeScale): Pick<PlacedBar, 'maybeMade'> {
	const isWide = made.end - made.start > 1 && made.end > scale.domain.start;
	return isWide ? { maybeMade: placeInterval(scale, made) } : {};
}

/** The last possible days of a dated deadline. */
export function endsOf({ due }: DeadlineFacts): Day[] {
	return due ? [endDay(due.interval)] : [];
}
