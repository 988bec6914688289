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
 * When a commitment was met, as far as those who say so let one know: on the days that they name, all of which are
 * kept; where nobody names one, after the last word that it was not yet and by the first that it was. Undefined where no
 * voice says so and no event carried it out.
 */
export function completionOf(
	made: DatedSpan,
	assessments: readonly AssessmentFacts[],
	voices: readonly Voice[],
	done: BearingEvent | undefined
): Completion | undefined {
	const meeting = voices.filter(({ word }) => saysMet(word));
	if (meeting.length === 0) return done && spanAsCompletion(spanOf(done.event.date));
	const { first, to } = saidDays(meeting);
	const notYet = assessments
		.filter((told) => saysNotYet(told) && told.when.interval.start <= to)
		.map(({ when }) => when.interval.start);
	const from = Math.min(to, Math.max(first, made.interval.start, ...notYet));
	return { from, to, isBounded: from > made.interval.start || from === to };
}

/** The days that are named, or all up to the first word that it was met. */
function saidDays(meeting: readonly Voice[]): { first: Day; to: Day } {
	const named = meeting.flatMap(({ metOn, word }) =>
		metOn ? [{ first: metOn.interval.start, to: Math.min(lastDay(metOn), lastDay(word.when)) }] : []
	);
	if (named.length === 0)
		return {
			first: -Infinity,
			to: Math.min(...meeting.flatMap(({ run }) => run.map(({ when }) => lastDay(when))))
		};
	return {
		first: Math.min(...named.map(({ first }) => first)),
		to: Math.max(...named.map(({ to }) => to))
	};
}

function spanAsCompletion({ interval }: DatedSpan): Completion {
	return { from: interval.start, to: interval.end - 1, isBounded: true };
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
