import { deadlineTakeaway, type Language, type View } from '@mithaq/charts';
import { knownCommitments, type RecordIndex } from '@mithaq/model';
import type { PageHead } from '../pages.ts';

const ENGLISH = {
	title: 'How the promises stand',
	standings: 'What came of them'
};

const ARABIC: typeof ENGLISH = {
	title: 'حال الالتزامات',
	standings: 'ما آلت إليه'
};

/** What the page of the promises says beside the record, in both languages. */
export const promisesWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };

/** The head of the page: how many commitments there are, carry a date, and what came of them. */
export function promisesHead(index: RecordIndex, view: View): PageHead {
	const known = knownCommitments(index, view.asOf);
	return {
		title: promisesWords[view.language].title,
		introduction: deadlineTakeaway(known, view)
	};
}
