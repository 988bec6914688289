import type { Words } from './language.ts';
import { ar } from './message.ts';

const NOTHING: Words = { ar: '', en: '' };

/** ` (did you mean x?)` in both languages where there is a word that may be meant, else nothing. */
export function suggestion(word: string | undefined): Words {
	if (word === undefined) return NOTHING;
	return { ar: ar` (أتقصد ${word}؟)`, en: ` (did you mean ${word}?)` };
}

/** The known word that is closest to the one given, if any is close. */
export function nearestWord(given: unknown, known: Iterable<string>): string | undefined {
	if (typeof given !== 'string' || given.length > 100) return undefined;
	const wanted = given.toLowerCase();
	let best: string | undefined;
	let least = Math.min(Math.max(2, Math.floor(given.length / 3)), given.length - 1) + 1;
	for (const word of known) {
		if (Math.abs(word.length - given.length) >= least) continue;
		const distance = editDistance(wanted, word.toLowerCase());
		if (distance < least) [best, least] = [word, distance];
	}
	return best;
}

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const substitution = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(substitution, row[j]! + 1, next[j - 1]! + 1));
		}
		row = next;
	}
	return row[b.length]!;
}
