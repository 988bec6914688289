import { foldArabic } from '@mithaq/schema';

/** A word of a text, folded, and where it stands in the text. */
export interface Word {
	text: string;
	start: number;
	end: number;
}

/** Letters, digits and marks; an apostrophe does not end a word, nor does a comma between digits. */
const WORDS = /(?:[\p{L}\p{M}\p{N}\u200C-\u200D'’‘]|(?<=\p{N})[,٬](?=\p{N}))+/gu;
const NO_PART = /[^\p{L}\p{N}]|\p{Lm}/gu;

/** What stands before an Arabic word and is written as part of it. */
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=..)/u;
const AND = /^و(?=..)/u;

/**
 * A word as it is compared: Arabic as the schema folds quotes, hamza on its seat and ta marbuta as
 * their plain letters, Latin letters without case and diacritics.
 */
function foldWord(word: string): string {
	return foldArabic(word).normalize('NFD').replaceAll('ة', 'ه').replace(NO_PART, '');
}

/** The words of a text, folded, in order. */
export function wordsOf(text: string): Word[] {
	return [...text.matchAll(WORDS)]
		.map(({ 0: raw, index }) => ({
			text: foldWord(raw),
			start: index,
			end: index + raw.length
		}))
		.filter(({ text }) => text !== '');
}

/** The word without its article, and what is joined to that. */
export function withoutArticle(word: string): string {
	return word.replace(ARTICLE, '');
}

/** The word without a leading «و». */
export function withoutAnd(word: string): string {
	return word.replace(AND, '');
}

/** The distinct folded words of several texts, without those of others: what an index holds of them. */
export function distinctWords(texts: readonly string[], others: readonly string[] = []): string {
	const known = new Set(others.flatMap(wordsOf).map(({ text }) => text));
	const words = new Set(texts.flatMap(wordsOf).map(({ text }) => text));
	return [...words].filter((word) => !known.has(word)).join(' ');
}
