import { type View } from '@mithaq/charts';
import {
	activityWords,
	codeWords,
	commitmentFacts,
	currentDeadlineWords,
	dateWords,
	judgementWords,
	listWords,
	type Outcome,
	type RecordIndex
} from '@mithaq/model';
import { actorKind, labelOf, type Event } from '@mithaq/schema';
import type { Kind } from '../kinds.ts';
import { sideList } from './declaredLists.ts';
import { recordsInOrder } from './order.ts';
import { titleOf, whenOf, type Found } from './record.ts';
import { typeWords } from './typeWords.ts';
import { recordWords } from './words.ts';

/** A record in a list of its kind. */
export interface Line {
	id: string;
	href: string;
	title: string;
	when?: string;
	/** What else is said of it in a word or two each. */
	words: string[];
	outcome?: Outcome;
}

/** Lines under one heading: a year, or a side. */
export interface LineGroup {
	name: string;
	lines: Line[];
}

/** The records of a kind in order: by year, and actors by side. */
export function linesOf(index: RecordIndex, kind: Kind, view: View): LineGroup[] {
	const groups = new Map<string, Line[]>();
	for (const found of recordsInOrder(index, kind, view)) {
		const name = groupOf(index, found, view);
		groups.set(name, [...(groups.get(name) ?? []), lineOf(index, found, view)]);
	}
	return [...groups].map(([name, lines]) => ({ name, lines }));
}

function groupOf(index: RecordIndex, found: Found, view: View): string {
	if (found.kind === 'actors') return labelOf(sideList(index), found.record.side, view.language);
	const when = whenOf(index, found);
	return (when?.start ?? when?.end)?.text.slice(0, 4) ?? '';
}

function lineOf(index: RecordIndex, found: Found, view: View): Line {
	const { kind, record } = found;
	const when = whenOf(index, found);
	return {
		id: record.id,
		href: view.href(kind, record.id),
		title: titleOf(index, found, view.language),
		...(when && { when: dateWords(when, view) }),
		words: wordsOf(index, found, view),
		...(kind === 'commitments' && {
			outcome: commitmentFacts(index, record, view.asOf).outcome
		})
	};
}

function wordsOf(index: RecordIndex, found: Found, view: View): string[] {
	const { kind, record } = found;
	const { language } = view;
	const names = (ids: readonly string[]) =>
		listWords(
			ids.map((id) => index.actors.get(id)?.name[language] ?? id),
			language
		);
	switch (kind) {
		case 'events':
			return [...typeWords(index, found, language), names(voicesOf(record))];
		case 'commitments': {
			const facts = commitmentFacts(index, record, view.asOf);
			const judgement = judgementWords(facts, index, view);
			return [...new Set([judgement, currentDeadlineWords(facts, index, view), names(record.by)])];
		}
		case 'roles':
			return [
				names(record.speakers),
				...record.activities.map((item) => activityWords(item, index, language))
			];
		case 'strengths':
			return [names([record.speaker]), ...typeWords(index, found, language)];
		case 'sources': {
			const words = recordWords[language];
			return [record.publisher[language], record.text ? words.proven : words.cited];
		}
		case 'actors':
			return [codeWords(index, actorKind, record.kind, language)];
	}
}

/** Those whose words or acts an event is; where none is named so, those who took part. */
function voicesOf({ participants = [] }: Event): string[] {
	const voices = participants.filter(({ role }) => role === 'speaker' || role === 'issuer');
	return (voices.length > 0 ? voices : participants).map(({ actor }) => actor);
}
