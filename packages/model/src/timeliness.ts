import type { Commitment, Timeliness } from '@mithaq/schema';
import { type AssessmentFacts, knownAssessments, outcomeOf } from './assessment.ts';
import { type Day, dayOf } from './day.ts';
import { type DeadlineFacts, deadlineHistory } from './deadline.ts';
import type { DatedSpan, Interval } from './interval.ts';
import type { RecordIndex } from './record.ts';

export type { Timeliness } from '@mithaq/schema';

/**
 * Where a commitment stands against its deadline, as known by the end of `asOf`.
 *
 * The deciding assessment (see `outcomeOf`) comes first: `notMet` and `reversed` are missed; `met` is
 * on time where `metOn` ends by the last possible day, late where it begins after it, and of unknown
 * date where it is not given, straddles that day, or there is no deadline. Otherwise the current
 * deadline decides, and it is overdue from the day after its last possible day. Contradictory
 * deadlines count from the first day of the earliest to the last day of the latest.
 *
 * A duty to maintain and an `until` end have no target. They continue until the day after the last
 * possible day, even where an assessor says that they were kept so far. After it they are met where
 * an assessor says so; otherwise no deadline is left, and nothing is claimed of how it ended.
 */
export function timeliness(index: RecordIndex, commitment: Commitment, asOf: Day): Timeliness {
	const current = deadlineHistory(index, commitment, asOf).filter(({ isCurrent }) => isCurrent);
	const outcome = outcomeOf(knownAssessments(index, commitment, asOf));
	return timelinessOf(commitment, current, outcome, asOf);
}

/**
 * Whether `day` lies after the record's own `asOf`: then "overdue" reads "no evidence in the record
 * after <date>".
 */
export function isBeyondRecord(index: RecordIndex, day: Day): boolean {
	return day > dayOf(index.bundle.dataset.asOf);
}

/** The timeliness that follows from the current deadlines and the deciding assessment. */
export function timelinessOf(
	{ duty }: Commitment,
	current: readonly DeadlineFacts[],
	outcome: AssessmentFacts | undefined,
	asOf: Day
): Timeliness {
	const dues = current.flatMap(({ due }) => (due ? [due.interval] : []));
	const fulfilment = outcome?.assessment.fulfilment;
	if (fulfilment === 'notMet' || fulfilment === 'reversed') return 'missed';
	const continues = duty === 'maintain' || isUntil(current);
	if (continues && (dues.length === 0 || asOf < lastEnd(dues))) return 'continuing';
	if (fulfilment === 'met') return continues ? kept(outcome?.metOn) : met(outcome?.metOn, dues);
	return continues || dues.length === 0 ? 'noDeadline' : due(dues, asOf);
}

function isUntil(current: readonly DeadlineFacts[]): boolean {
	return current.length > 0 && current.every(({ deadline }) => deadline.kind === 'until');
}

/** What is kept to its end cannot be late. */
function kept(metOn: DatedSpan | undefined): Timeliness {
	return metOn ? 'metOnTime' : 'metDateUnknown';
}

function met(metOn: DatedSpan | undefined, dues: Interval[]): Timeliness {
	if (!metOn || dues.length === 0) return 'metDateUnknown';
	if (metOn.interval.end <= Math.min(...dues.map(({ end }) => end))) return 'metOnTime';
	return metOn.interval.start >= lastEnd(dues) ? 'metLate' : 'metDateUnknown';
}

function due(dues: Interval[], asOf: Day): Timeliness {
	const first = Math.min(...dues.map(({ start }) => start));
	const end = lastEnd(dues);
	if (asOf >= end) return 'overdue';
	return asOf < first || end - first === 1 ? 'notYetDue' : 'dueWithinUncertainty';
}

function lastEnd(dues: Interval[]): Day {
	return Math.max(...dues.map(({ end }) => end));
}
