import {
	activitiesWords,
	commitmentFacts,
	currentDeadlineWords,
	dateWords,
	directionOf,
	isProven,
	knownEvidence,
	listWords,
	movesWords,
	type RecordIndex,
	revisionName,
	roleFacts,
	sourcesWords,
	strengthFacts,
	strengthWords,
	boundWords,
	whenAndWhere,
	whenWords
} from '@mithaq/model';
import type { Evidence } from '@mithaq/schema';
import type { Language, TimeDirection, View } from '../view.ts';
import { outcomeLines } from './outcome.ts';

/** What is shown beside a mark that is pointed at. */
export interface Card {
	title: string;
	lines: string[];
	/** The phrase that it rests on, in the words and the language of its source. */
	phrase?: Phrase;
}

/** A phrase of a source. */
export interface Phrase {
	quote: string;
	/** BCP 47. */
	language: string;
	direction: TimeDirection;
	publisher: string;
	/** Whether it is proven against a held text. */
	proven: boolean;
}

/** The card of a mark, as known on the view's day; undefined where the bundle has no such record. */
export function cardOf(
	record: string,
	revision: number | undefined,
	index: RecordIndex,
	view: View
): Card | undefined {
	const [folder, id = ''] = record.split('/');
	if (folder === 'commitments') return commitmentCard(id, revision, index, view);
	if (folder === 'roles') return roleCard(id, index, view);
	if (folder === 'strengths') return strengthCard(id, index, view);
	return undefined;
}

function commitmentCard(
	id: string,
	revision: number | undefined,
	index: RecordIndex,
	view: View
): Card | undefined {
	const commitment = index.commitments.get(id);
	if (!commitment) return undefined;
	const facts = commitmentFacts(index, commitment, view.asOf);
	const { language } = view;
	const deadline = facts.deadlines.find((item) => item.index === revision);
	const title = commitment.title[language];
	if (deadline)
		return {
			title,
			lines: [revisionName(deadline, index, view)],
			...phraseOf(deadline.deadline.evidence, index, view)
		};
	const made = language === 'ar' ? 'صدر' : 'Made';
	return {
		title,
		lines: [
			boundWords(facts, index, language),
			`${made} ${whenWords(facts.made, view)}`,
			currentDeadlineWords(facts, index, view),
			...outcomeLines(facts, index, view),
			...(facts.moves.length > 0 ? [movesWords(facts, view)] : []),
			sourcesWords(facts, view)
		],
		...phraseOf(commitment.evidence, index, view)
	};
}

function roleCard(id: string, index: RecordIndex, view: View): Card | undefined {
	const role = index.roles.get(id);
	if (!role) return undefined;
	const facts = roleFacts(index, role, view.asOf);
	return {
		title: role.title[view.language],
		lines: [
			namesOf(role.speakers, index, view),
			whenAndWhere(facts, view),
			activitiesWords(facts, index, view.language),
			sourcesWords(facts, view)
		],
		...phraseOf(role.evidence, index, view)
	};
}

function strengthCard(id: string, index: RecordIndex, view: View): Card | undefined {
	const strength = index.strengths.get(id);
	if (!strength) return undefined;
	const facts = strengthFacts(index, strength, view.asOf);
	return {
		title: strengthWords(facts, view),
		lines: [
			dateWords(facts.when, view),
			namesOf([strength.speaker], index, view),
			sourcesWords(facts, view)
		],
		...phraseOf(strength.evidence, index, view)
	};
}

function namesOf(ids: readonly string[], index: RecordIndex, { language }: View): string {
	return listWords(
		ids.map((id) => index.actors.get(id)?.name[language] ?? id),
		language
	);
}

/** The first phrase that was known by the view's day, one that is proven before one that is cited. */
function phraseOf(
	evidence: readonly Evidence[],
	index: RecordIndex,
	view: View
): Pick<Card, 'phrase'> {
	const quoted = knownEvidence(index, [...evidence], view.asOf).filter(({ quote }) => quote);
	const chosen = quoted.find((piece) => isProven(index, [piece])) ?? quoted[0];
	if (!chosen) return {};
	const source = index.sources.get(chosen.source)!;
	return {
		phrase: {
			quote: chosen.quote!,
			language: source.language,
			direction: directionOf(source.language),
			publisher: source.publisher[view.language],
			proven: isProven(index, [chosen])
		}
	};
}

const ENGLISH = {
	marksHere: 'Marks in this place',
	proven: 'proven against a held text',
	cited: 'cited, text not held'
};

const ARABIC: typeof ENGLISH = {
	marksHere: 'علامات في هذا الموضع',
	proven: 'مثبت على نص محفوظ',
	cited: 'مستشهد به ونصه غير محفوظ'
};

/** What a card says of itself, in both languages. */
export const cardWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };
