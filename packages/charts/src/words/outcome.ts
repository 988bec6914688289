import {
	beyondRecordWords,
	type CommitmentFacts,
	currentDeadlineWords,
	judgementWords,
	movesWords,
	type RecordIndex
} from '@mithaq/model';
import { labelOf, outcome } from '@mithaq/schema';
import type { View } from '../view.ts';

/** What a short note beside a commitment says, part by part: what came of it and who says so, its date or why it has none, what the record cannot know. */
export function statusParts(facts: CommitmentFacts, index: RecordIndex, view: View): string[] {
	const beyond = beyondRecordWords(facts, index, view);
	const parts = [judgementWords(facts, index, view), currentDeadlineWords(facts, index, view)];
	return [...new Set(beyond ? [...parts, beyond] : parts)];
}

/** The same with each move of its date, and all of them in sum. */
export function movedParts(facts: CommitmentFacts, index: RecordIndex, view: View): string[] {
	const moves = movesWords(facts, view);
	const parts = [judgementWords(facts, index, view), currentDeadlineWords(facts, index, view)];
	return [...new Set(moves === '' ? parts : [...parts, moves])];
}

/** What came of it as the code list calls it, and in full, with who says so; once where that is the same. */
export function outcomeLines(facts: CommitmentFacts, index: RecordIndex, view: View): string[] {
	const label = labelOf(outcome, facts.outcome, view.language);
	return [...new Set([label, judgementWords(facts, index, view)])];
}
