import {
	knownAssessments,
	type AssessmentFacts,
	type CommitmentFacts,
	type RecordIndex,
	type Voice
} from '@mithaq/model';

/** What one side says of a commitment, with everything that it said before. */
export interface Spoken {
	/** Absent for those who say nothing of how far it was carried out. */
	voice?: Voice;
	/** Every word but the one that stands, oldest first. */
	before: AssessmentFacts[];
}

/**
 * Every assessment of a commitment under the side whose voice it is, in the order of its voices; at the end, without a voice, those
 * that belong to none. Each assessment is there once.
 */
export function spokenOf(index: RecordIndex, { commitment, voices }: CommitmentFacts): Spoken[] {
	const all = knownAssessments(index, commitment, Infinity);
	const spoken = voices.map((voice) => ({
		voice,
		before: all.filter((each) => each.side === voice.of && each.index !== voice.word.index)
	}));
	const rest = all.filter(({ side }) => !voices.some(({ of }) => of === side));
	return rest.length > 0 ? [...spoken, { before: rest }] : spoken;
}

/** Whether an earlier word says something else than the one that stands. */
export function saysOtherwise({ assessment }: AssessmentFacts, { word }: Voice): boolean {
	return assessment.fulfilment !== word.assessment.fulfilment;
}
