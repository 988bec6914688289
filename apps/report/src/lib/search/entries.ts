import {
	codeWords,
	commitmentFacts,
	dateWords,
	dayOf,
	wordingOf,
	type RecordIndex,
	type Wording
} from '@mithaq/model';
import { actorKind, labelOf, outcome } from '@mithaq/schema';
import { sideList } from '../record/declaredLists.ts';
import { kinds } from '../kinds.ts';
import { wordLanguages } from '../language.ts';
import { all, find, titleOf, whenOf, type Found } from '../record/record.ts';
import { distinctWords, withoutArticle } from './fold.ts';
import type { SearchEntry } from './match.ts';

/**
 * Every record as the search of a language knows it, by kind and then by name. It is found by its names in `others` too:
 * the same record as pages in its other languages read it.
 */
export function entriesOf(
	index: RecordIndex,
	tag: string,
	others: readonly RecordIndex[]
): SearchEntry[] {
	const collator = new Intl.Collator(tag, { numeric: true, ignorePunctuation: true });
	return kinds.flatMap((kind) =>
		all(index, kind)
			.map((found) => entryOf(index, found, tag, others))
			.sort(
				(a, b) =>
					collator.compare(withoutArticle(a.title), withoutArticle(b.title)) ||
					(a.day ?? 0) - (b.day ?? 0)
			)
	);
}

function entryOf(
	index: RecordIndex,
	found: Found,
	tag: string,
	others: readonly RecordIndex[]
): SearchEntry {
	const { kind, record } = found;
	const view = wordingOf(index.bundle.dataset, tag);
	const { language } = view;
	const title = titleOf(index, found, language);
	const elsewhere = titlesIn(others, found).filter((other) => other !== title);
	const aliases = found.kind === 'actors' ? found.record.aliases : undefined;
	const when = whenOf(index, found);
	const day = when?.interval.start;
	return {
		kind,
		id: record.id,
		title,
		context: contextOf(index, found, view),
		...(day !== undefined && Number.isFinite(day) && { day }),
		other: distinctWords(elsewhere, [title]),
		...(aliases && { aliases: distinctWords(aliases) }),
		rest: distinctWords(
			[
				...datesOf(index, found, view),
				...outcomesOf(index, found),
				...[index, ...others].flatMap((each) => namesOf(each, foundIn(each, found))),
				...quotesOf(found)
			],
			[title, ...elsewhere, ...(aliases ?? [])]
		)
	};
}

/** The same record as another language reads it. */
function foundIn(index: RecordIndex, { kind, record }: Found): Found {
	return find(index, kind, record.id)!;
}

/** The titles of a record in other languages: of one in our own two, the other of them. */
function titlesIn(others: readonly RecordIndex[], found: Found): string[] {
	const titles = others.flatMap((index) =>
		wordLanguages.map((language) => titleOf(index, foundIn(index, found), language))
	);
	return [...new Set(titles)];
}

function contextOf(index: RecordIndex, found: Found, view: Wording): string {
	const { language } = view;
	const when = whenOf(index, found);
	const words = [
		...(found.kind === 'sources' ? [found.record.publisher[language]] : []),
		...(found.kind === 'actors'
			? [
					codeWords(index, actorKind, found.record.kind, language),
					labelOf(sideList(index), found.record.side, language)
				]
			: []),
		...(when ? [dateWords(when, view)] : [])
	];
	return words.join(language === 'ar' ? '، ' : ', ');
}

function datesOf(index: RecordIndex, found: Found, view: Wording): string[] {
	const when = whenOf(index, found);
	return when ? wordLanguages.map((language) => dateWords(when, { ...view, language })) : [];
}

/** What came of a commitment by the record's last day, in both languages. */
function outcomesOf(index: RecordIndex, { kind, record }: Found): string[] {
	if (kind !== 'commitments') return [];
	const facts = commitmentFacts(index, record, dayOf(index.bundle.dataset.asOf));
	return wordLanguages.map((language) => labelOf(outcome, facts.outcome, language));
}

function namesOf(index: RecordIndex, { kind, record }: Found): string[] {
	const both = (ids: readonly string[]) =>
		ids.flatMap((id) => Object.values(index.actors.get(id)?.name ?? {}));
	switch (kind) {
		case 'sources':
			return Object.values(record.publisher);
		case 'roles':
			return both(record.speakers);
		case 'strengths':
			return both([record.speaker]);
		case 'commitments':
			return both([...record.by, ...(record.to ?? [])]);
		case 'events':
			return both((record.participants ?? []).map(({ actor }) => actor));
		case 'actors':
			return [];
	}
}

function quotesOf({ kind, record }: Found): string[] {
	return kind === 'sources' ? [] : record.evidence.flatMap(({ quote }) => quote ?? []);
}
