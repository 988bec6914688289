import { deadlineFinding, deadlineTakeaway, type Language, type View } from '@mithaq/charts';
import {
	dayWords,
	knownCommitments,
	type AssessmentFacts,
	type Day,
	type RecordIndex
} from '@mithaq/model';
import { fulfilment, labelOf, timeliness } from '@mithaq/schema';
import type { PageHead } from '../pageContent.ts';

const ENGLISH = {
	title: 'How the promises stand',
	standings: 'Deadline status',
	since: 'since',
	assessedBy: 'Assessed by'
};

const ARABIC: typeof ENGLISH = {
	title: 'حال الالتزامات',
	standings: 'حال الموعد',
	since: 'منذ',
	assessedBy: 'قيّمه'
};

/** What the page of the promises says beside the record, in both languages. */
export const promisesWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };

/** The head of the page: how many commitments there are, carry a date, and stand in which way. */
export function promisesHead(index: RecordIndex, view: View): PageHead {
	const known = knownCommitments(index, view.asOf);
	return {
		title: promisesWords[view.language].title,
		introduction: `${deadlineFinding(known, view)}. ${deadlineTakeaway(known, view)}`
	};
}

/** Since when a commitment is overdue: "overdue in the record since 1 October 2025". */
export function overdueWords(day: Day, view: View): string {
	const label = labelOf(timeliness, 'overdue', view.language);
	return `${label} ${promisesWords[view.language].since} ${dayWords(day, view)}`;
}

/** Who decided what came of it: "met: Iraq's Defence Ministry". */
export function outcomeWords({ assessment, assessor }: AssessmentFacts, view: View): string {
	const { language } = view;
	return `${assessor.name[language]}: ${labelOf(fulfilment, assessment.fulfilment, language)}`;
}
