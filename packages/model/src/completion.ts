import type { AssessmentFacts } from './assessment.ts';
import type { Day } from './day.ts';
import type { DeadlineFacts } from './deadline.ts';
import { type DatedSpan, lastDay, spanOf } from './interval.ts';
import { moveBetween } from './move.ts';
import { sortedBy } from './order.ts';
import type { BearingEvent } from './record.ts';
import type { Voice } from './voice.ts';

/** The days in which a commitment was met, as those who say so let one know. */
export interface Completion {
	/** The first day on which it may have been met. */
	from: Day;
	/** The last one: that of the first word that says so. */
	to: Day;
	/** Whether a word or an event bounds `from`; otherwise it is the day on which the commitment was made. */
	isBounded: boolean;
}

type Days = Pick<Completion, 'from' | 'to'>;

/** How many days after a date something was met; negative is before it. */
export interface Lateness {
	/** The date it is told against, and which it is: of dates that differ but never moved, the earlier or the later. */
	due: DatedSpan;
	against: 'only' | 'first' | 'last' | 'earlier' | 'later';
	earliest: number;
	latest: number;
	isBounded: boolean;
}

/**
 * When a commitment was met: after the last word that it was not yet, by the first word that it was, and narrowed by
 * the day that those who say so name. Undefined where no voice says so and no event carried it out.
 */
export function completionOf(
	made: DatedSpan,
	assessments: readonly AssessmentFacts[],
	voices: readonly Voice[],
	done: BearingEvent | undefined
): Completion | undefined {
	const meeting = new Set(voices.filter(({ word }) => saysMet(word)).map((voice) => voice.of));
	const words = assessments.filter((told) => meeting.has(told.side) && saysMet(told));
	if (words.length === 0) return done && spanAsCompletion(spanOf(done.event.date));
	const to = Math.min(...words.map(({ when }) => lastDay(when)));
	const notYet = assessments
		.filter((told) => saysNotYet(told) && told.when.interval.start <= to)
		.map(({ when }) => when.interval.start);
	const from = Math.max(...notYet, made.interval.start);
	const named = voices.flatMap((voice) => {
		const own = words.filter(({ side, metOn }) => side === voice.of && metOn);
		return own.at(-1)?.metOn ?? [];
	});
	const days = narrowed({ from: Math.min(from, to), to }, named);
	return { ...days, isBounded: notYet.length > 0 || days.from > made.interval.start };
}

function spanAsCompletion({ interval }: DatedSpan): Completion {
	return { from: interval.start, to: interval.end - 1, isBounded: true };
}

/** Where the days that are named do not fit the words, the days that are named stand. */
function narrowed(told: Days, named: readonly DatedSpan[]): Days {
	if (named.length === 0) return told;
	const first = Math.min(...named.map(({ interval }) => interval.start));
	const last = Math.max(...named.map(lastDay));
	const from = Math.max(told.from, first);
	const to = Math.min(told.to, last);
	return from <= to ? { from, to } : { from: first, to: last };
}

/**
 * Lateness against the first date that was ever set and, where it is another, against the last one. Days count from the last possible day of a date. Empty where nothing was met, or no date was set.
 */
export function latenessOf(
	completion: Completion | undefined,
	deadlines: readonly DeadlineFacts[],
	isStanding: boolean
): Lateness[] {
	if (!completion || isStanding) return [];
	const dated = deadlines.flatMap(({ due, deadline }) =>
		due && !due.openEnd && deadline.kind !== 'until' ? [due] : []
	);
	const first = dated[0];
	const last = dated.at(-1);
	if (!first || !last) return [];
	return pairOf(
		first,
		last,
		deadlines.some(({ isMove }) => isMove)
	).map(({ due, against }) => ({
		due,
		against,
		earliest: completion.from - lastDay(due),
		latest: completion.to - lastDay(due),
		isBounded: completion.isBounded
	}));
}

function pairOf(
	first: DatedSpan,
	last: DatedSpan,
	isMoved: boolean
): Pick<Lateness, 'due' | 'against'>[] {
	if (!moveBetween(first, last)) return [{ due: last, against: 'only' }];
	if (isMoved)
		return [
			{ due: first, against: 'first' },
			{ due: last, against: 'last' }
		];
	const [earlier, later] = sortedBy([first, last], (due) => [lastDay(due)]);
	return [
		{ due: earlier!, against: 'earlier' },
		{ due: later!, against: 'later' }
	];
}

function saysMet({ assessment }: AssessmentFacts): boolean {
	return assessment.fulfilment === 'met';
}

function saysNotYet({ assessment }: AssessmentFacts): boolean {
	return ['notStarted', 'inProgress', 'stalled', 'partiallyMet', 'notMet'].includes(
		assessment.fulfilment
	);
}
