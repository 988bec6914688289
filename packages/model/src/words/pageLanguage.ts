import type { Dataset } from '@mithaq/schema';
import type { Language, Wording } from './wording.ts';

const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'];

/** Which of our own languages the words of a page stand in whose texts are in this one (BCP 47). */
export function interfaceOf(tag: string): Language {
	return /^ar(-|$)/i.test(tag) ? 'ar' : 'en';
}

/** Whether the words of a page are in the language of its texts. */
export function hasOwnWords(tag: string): boolean {
	return /^(ar|en)(-|$)/i.test(tag);
}

const directions = new Map<string, 'ltr' | 'rtl'>([
	['ar', 'rtl'],
	['en', 'ltr']
]);

/** The direction that a language (BCP 47) is written in, by its usual script. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
	const known = directions.get(tag) ?? directionOfScript(tag);
	directions.set(tag, known);
	return known;
}

function directionOfScript(tag: string): 'ltr' | 'rtl' {
	try {
		const { script } = new Intl.Locale(tag).maximize();
		return RIGHT_TO_LEFT.includes(script ?? '') ? 'rtl' : 'ltr';
	} catch {
		return 'ltr';
	}
}

/** The language of the page that these words stand in. */
export function pageLanguage({ tag, language }: Pick<Wording, 'language' | 'tag'>): string {
	return tag ?? language;
}

/** A language's name in another, or in itself; its tag where the platform knows none. */
export function languageName(tag: string, inLanguage = tag): string {
	try {
		return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
	} catch {
		return tag;
	}
}

/** How the words of a page are written that shows a record in one of its languages. */
export function wordingOf({ months }: Pick<Dataset, 'months'>, tag: string): Wording {
	return { language: interfaceOf(tag), digits: 'latn', tag, ...(months && { months }) };
}
