import type { Actor, Assessment, Commitment } from '@mithaq/schema';
import type { Day } from './day.ts';
import { type DatedSpan, spanOf } from './interval.ts';
import { knownFrom } from './known.ts';
import { sortedBy } from './order.ts';
import { findActor, type RecordIndex } from './record.ts';
import { isBound, voiceOf } from './side.ts';

/** A dated judgement by a named assessor, as known on a day. */
export interface AssessmentFacts {
	assessment: Assessment;
	/** Its place in the commitment's `assessments`. */
	index: number;
	when: DatedSpan;
	/** When the commitment was met, where the assessor says so. */
	metOn?: DatedSpan;
	assessor: Actor;
	/** Whose voice it is: the code of a side, `together` or `other` (see `Voice`). */
	side: string;
	/** Whether who speaks is bound by the commitment. */
	isOwnWord: boolean;
	knownFrom: Day;
}

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
		side: voiceOf(index, assessment.assessor),
		isOwnWord: isBound(index, commitment, assessment.assessor),
		knownFrom: knownFrom(index, assessment.evidence)
	}));
	const known = facts.filter((assessed) => assessed.knownFrom <= asOf);
	return sortedBy(known, ({ when }) => [when.interval.end]);
}
