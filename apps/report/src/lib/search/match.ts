import type { Kind } from '../kinds.ts';
import { withoutAnd, withoutArticle, wordsOf } from './fold.ts';

/** A record as the search knows it. */
export interface SearchEntry {
	kind: Kind;
	id: string;
	/** In the language of the page. */
	title: string;
	/** A few words that tell it from others: a date, a publisher. */
	context: string;
	/** First day, where it has one. */
	day?: number;
	/** Folded words of the title in the other language. */
	other: string;
	/** Folded words of its other names. */
	aliases?: string;
	/** Folded words of what else may be looked for: names, dates, quoted phrases. */
	rest: string;
}

/** Part of a title, and whether it is what was looked for. */
export interface Piece {
	text: string;
	hit: boolean;
}

/** Where the words of a record stand, the best place first. */
type Places = readonly (readonly string[])[];

/** Names come before what they said, and that before where it is printed. */
const KINDS: readonly Kind[] = ['actors', 'commitments', 'events', 'roles', 'strengths', 'sources'];
const MOST_WORDS = 12;
const known = new WeakMap<SearchEntry, Places>();

/**
 * The records in which every typed word stands, best first: a word of a title begins with it, then one of
 * another name, then one elsewhere, then the same inside of words; ties by kind, then by date.
 */
export function search(entries: readonly SearchEntry[], query: string): SearchEntry[] {
	const typed = typedWords(query);
	if (typed.length === 0) return [];
	return entries
		.map((entry) => ({ entry, rank: rankOf(placesOf(entry), typed) }))
		.filter(({ rank }) => rank < Infinity)
		.sort(
			(a, b) =>
				a.rank - b.rank ||
				KINDS.indexOf(a.entry.kind) - KINDS.indexOf(b.entry.kind) ||
				(a.entry.day ?? 0) - (b.entry.day ?? 0)
		)
		.map(({ entry }) => entry);
}

/** Whether a query has any word that can be looked for. */
export function asksSomething(query: string): boolean {
	return typedWords(query).length > 0;
}

/** A title in pieces, its words that answer a query apart. */
export function pieces(title: string, query: string): Piece[] {
	const typed = typedWords(query);
	const found: Piece[] = [];
	let at = 0;
	for (const { text, start, end } of wordsOf(title)) {
		if (!typed.some((word) => fits(text, word))) continue;
		found.push({ text: title.slice(at, start), hit: false });
		found.push({ text: title.slice(start, end), hit: true });
		at = end;
	}
	found.push({ text: title.slice(at), hit: false });
	return found.filter(({ text }) => text !== '');
}

function typedWords(query: string): string[] {
	return [...new Set(wordsOf(query).map(({ text }) => text))].slice(0, MOST_WORDS);
}

function placesOf(entry: SearchEntry): Places {
	const places = known.get(entry) ?? [
		[...wordsOf(entry.title).map(({ text }) => text), ...entry.other.split(' ')],
		entry.aliases?.split(' ') ?? [],
		entry.rest.split(' ')
	];
	known.set(entry, places);
	return places;
}

function rankOf(places: Places, typed: readonly string[]): number {
	return typed.reduce((rank, word) => rank + rankOfWord(places, word), 0);
}

function rankOfWord(places: Places, typed: string): number {
	const begun = places.findIndex((words) => words.some((word) => begins(word, typed)));
	if (begun >= 0) return begun;
	const inside = places.findIndex((words) => words.some((word) => fits(word, typed)));
	return inside < 0 ? Infinity : places.length + inside;
}

function begins(word: string, typed: string): boolean {
	const bare = withoutArticle(typed);
	return [word, withoutArticle(word), withoutAnd(word)].some(
		(form) => form.startsWith(typed) || form.startsWith(bare)
	);
}

function fits(word: string, typed: string): boolean {
	if (begins(word, typed)) return true;
	const bare = withoutArticle(typed);
	return (bare.length > 1 && word.includes(bare)) || begins(word, withoutAnd(typed));
}
