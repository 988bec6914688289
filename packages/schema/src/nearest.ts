import type { Words } from './language.ts';
import { ar } from './message.ts';

const NOTHING: Words = { ar: '', en: '' };

/** ` (did you mean x?)` in both languages where there is a word that may be meant, else nothing. */
export function suggestion(word: string | undefined): Words {
	if (word === undefined) return NOTHING;
	return { ar: ar` (أتقصد ${word}؟)`, en: ` (did you mean ${word}?)` };
}

/** The known word that is closest to the one given, if any is close. For codes and fields, which are few and fixed. */
export function nearestWord(given: unknown, known: Iterable<string>): string | undefined {
	if (typeof given !== 'string' || given.length > LONGEST) return undefined;
	const wanted = given.toLowerCase();
	let best: string | undefined;
	let least = Math.min(wordsApart(given.length), given.length - 1) + 1;
	for (const word of known) {
		if (Math.abs(word.length - given.length) >= least) continue;
		const distance = editDistance(wanted, word.toLowerCase());
		if (distance < least) [best, least] = [word, distance];
	}
	return best;
}

/**
 * The known name that is meant by one that is misspelt, if one is. For ids and codes that a record itself gives: iran
 * is not meant by iraq, nor the ministry of finance by that of defence, however near they are.
 *
 * One word of it may be misspelt: letters left out, put in or swapped, and in long words one for another, though rarely the first. Numbers are
 * never misspelt, and hyphens and capitals make no difference.
 */
export function nearestName(given: string, known: Iterable<string>): string | undefined {
	if (given.length > LONGEST) return undefined;
	const wanted = wordsOf(given);
	const letters = wanted.join('');
	let best: string | undefined;
	let least = Infinity;
	for (const name of known) {
		if (Math.abs(name.length - given.length) > wanted.length + 3) continue;
		const words = wordsOf(name);
		const distance = words.join('') === letters ? 0 : misspelling(wanted, words);
		if (distance < least) [best, least] = [name, distance];
	}
	return best;
}

/** Nobody writes so many letters by mistake. */
const LONGEST = 100;

function wordsApart(letters: number): number {
	if (letters <= 4) return 1;
	return letters <= 8 ? 2 : 3;
}

function wordsOf(name: string): string[] {
	return name
		.replace(/([a-z0-9])(?=[A-Z])/g, '$1-')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
}

/** How far the one word is off in which two names differ; infinitely far where they differ in more. */
function misspelling(given: string[], known: string[]): number {
	if (given.length !== known.length) return Infinity;
	const at = given.findIndex((word, index) => word !== known[index]);
	if (given.some((word, index) => index > at && word !== known[index])) return Infinity;
	const [one, other] = [given[at]!, known[at]!];
	if (/\d/.test(one + other) || Math.abs(one.length - other.length) > 3) return Infinity;
	const distance = editDistance(one, other);
	const most = one[0] === other[0] ? lettersApart(Math.max(one.length, other.length)) : 1;
	return distance <= most && Math.max(one.length, other.length) > 3 ? distance : Infinity;
}

function lettersApart(letters: number): number {
	if (letters <= 5) return 1;
	return letters < 12 ? 2 : 3;
}

/** How many letters are left out, put in or swapped with the next; one that stands for another is two. */
function editDistance(a: string, b: string): number {
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const isSame = a[i - 1] === b[j - 1];
			const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			next.push(
				Math.min(
					row[j - 1]! + (isSame ? 0 : 2),
					row[j]! + 1,
					next[j - 1]! + 1,
					isSwapped ? before[j - 2]! + 1 : Infinity
				)
			);
		}
		[before, row] = [row, next];
	}
	return row[b.length]!;
}
