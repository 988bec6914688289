import type { Language } from '@mithaq/charts';
import { dateWords, type RecordIndex } from '@mithaq/model';
import { actorKind, labelOf } from '@mithaq/schema';
import { sideList } from '../record/declaredLists.ts';
import { kinds } from '../kinds.ts';
import { languages, otherLanguage } from '../language.ts';
import { all, titleOf, whenOf, type Found } from '../record/record.ts';
import { distinctWords, withoutArticle } from './fold.ts';
import type { SearchEntry } from './match.ts';

/** Every record as the search of a language knows it, by kind and then by name. */
export function entriesOf(index: RecordIndex, language: Language): SearchEntry[] {
	const collator = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
	return kinds.flatMap((kind) =>
		all(index, kind)
			.map((found) => entryOf(index, found, language))
			.sort(
				(a, b) =>
					collator.compare(withoutArticle(a.title), withoutArticle(b.title)) ||
					(a.day ?? 0) - (b.day ?? 0)
			)
	);
}

function entryOf(index: RecordIndex, found: Found, language: Language): SearchEntry {
	const { kind, record } = found;
	const title = titleOf(index, found, language);
	const other = titleOf(index, found, otherLanguage(language));
	const aliases = found.kind === 'actors' ? found.record.aliases : undefined;
	const when = whenOf(index, found);
	const day = when?.interval.start;
	return {
		kind,
		id: record.id,
		title,
		context: contextOf(index, found, language),
		...(day !== undefined && Number.isFinite(day) && { day }),
		other: distinctWords([other], [title]),
		...(aliases && { aliases: distinctWords(aliases) }),
		rest: distinctWords(
			[...datesOf(index, found), ...namesOf(index, found), ...quotesOf(found)],
			[title, other, ...(aliases ?? [])]
		)
	};
}

function contextOf(index: RecordIndex, found: Found, language: Language): string {
	const when = whenOf(index, found);
	const words = [
		...(found.kind === 'sources' ? [found.record.publisher[language]] : []),
		...(found.kind === 'actors'
			? [
					labelOf(actorKind, found.record.kind, language),
					labelOf(sideList(index), found.record.side, language)
				]
			: []),
		...(when ? [dateWords(when, { language, digits: 'latn' })] : [])
	];
	return words.join(language === 'ar' ? '، ' : ', ');
}

function datesOf(index: RecordIndex, found: Found): string[] {
	const when = whenOf(index, found);
	return when ? languages.map((language) => dateWords(when, { language, digits: 'latn' })) : [];
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
