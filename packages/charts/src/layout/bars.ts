import type { CommitmentFacts, Day } from '@mithaq/model';
import { barDays, type BarDays, type BarEnd } from './barDays.ts';
import { placeInterval, type PlacedInterval, type TimeScale } from './time.ts';

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
	/** The part after the deadline, where it was met and that is certain to have been later. */
	late?: PlacedInterval;
}

/** A commitment's bars on a time scale. */
export function barsOf(facts: CommitmentFacts, asOf: Day, scale: TimeScale): PlacedBar[] {
	return barDays(facts, asOf).map((bar) => placeBar(bar, scale));
}

function placeBar(
	{ made, certain, maybeDue, late, end, at }: BarDays,
	scale: TimeScale
): PlacedBar {
	const isWide = made.end - made.start > 1 && made.end > scale.domain.start;
	return {
		...(isWide && { maybeMade: placeInterval(scale, made) }),
		certain: placeInterval(scale, certain),
		...(maybeDue && { maybeDue: placeInterval(scale, maybeDue) }),
		end,
		x: scale.percent(at),
		...(late && { late: placeInterval(scale, late) })
	};
}
