import type { Actor, Assessment, Commitment, Fulfilment } from '@mithaq/schema';
import type { Day } from './day.ts';
import { type DatedSpan, spanOf } from './interval.ts';
import { knownFrom } from './known.ts';
import { sortedBy } from './order.ts';
import { findActor, type RecordIndex } from './record.ts';

/** A dated judgement by a named assessor, as known on a day. */
export interface AssessmentFacts {
	assessment: Assessment;
	/** Its place in the commitment's `assessments`. */
	index: number;
	when: DatedSpan;
	/** When the commitment was met, where the assessor says so. */
	metOn?: DatedSpan;
	assessor: Actor;
	knownFrom: Day;
}

const LEAST_FAVOURABLE_LAST: readonly Fulfilment[] = [
	'met',
	'partiallyMet',
	'inProgress',
	'stalled',
	'notStarted',
	'notMet',
	'reversed'
];

/** The assessments of a commitment that were known by the end of `asOf`, oldest first. */
export function knownAssessments(
	index: RecordIndex,
	commitment: Commitment,
	asOf: Day
): AssessmentFacts[] {
	const facts = (commitment.assessments ?? []).map((assessment, i) => ({
		assessment,
		index: i,
		when: spanOf(assessment.date),
		...(assessment.metOn === undefined ? {} : { metOn: spanOf(assessment.metOn) }),
		assessor: findActor(index, assessment.assessor),
		knownFrom: knownFrom(index, assessment.evidence)
	}));
	const known = facts.filter((assessed) => assessed.knownFrom <= asOf);
	return sortedBy(known, ({ when }) => [when.interval.end]);
}

/**
 * The assessment that decides where assessors disagree: the latest by its last possible day and, of
 * those of one day, the least favourable, for the record must not claim what somebody denies.
 * `notAssessed` and `unverifiable` judge nothing, and decide only where nothing else does. Where the
 * deciding one says met and not when, the latest that says met and when gives the date.
 */
export function outcomeOf(assessments: readonly AssessmentFacts[]): AssessmentFacts | undefined {
	const rank = ({ assessment }: AssessmentFacts) =>
		LEAST_FAVOURABLE_LAST.indexOf(assessment.fulfilment);
	const judging = assessments.filter((assessed) => rank(assessed) >= 0);
	const counted = judging.length > 0 ? judging : assessments;
	const ordered = sortedBy(counted, (assessed) => [assessed.when.interval.end, rank(assessed)]);
	const decides = ordered.at(-1);
	if (decides?.assessment.fulfilment !== 'met' || decides.metOn) return decides;
	const dated = ordered.findLast(
		({ assessment, metOn }) => assessment.fulfilment === 'met' && metOn
	);
	return dated?.metOn ? { ...decides, metOn: dated.metOn } : decides;
}
