import { findSide, type RecordIndex } from '../record.ts';
import type { Language } from './wording.ts';

const AND: Record<Language, string> = { ar: ' و', en: ' and ' };

/** Items in a sentence: "a, b and c", «أ وب وج». */
export function listWords(items: readonly string[], language: Language): string {
	if (language === 'ar') return items.join(AND.ar);
	const [last, ...rest] = [...items].reverse();
	return rest.length === 0 ? (last ?? '') : `${rest.reverse().join(', ')}${AND.en}${last}`;
}

/** A side as a sentence names it: "the United States". Throws an Error `missing side: x`. */
export function sideWords(index: RecordIndex, code: string, language: Language): string {
	const { label, inSentence = label } = findSide(index, code);
	return inSentence[language];
}
