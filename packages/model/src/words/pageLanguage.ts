import type { Dataset } from '@mithaq/schema';
import type { Language, Wording } from './wording.ts';

/** A text of another language keeps its direction to itself (Unicode bidirectional algorithm). */
const [ISOLATE, POP] = ['\u2068', '\u2069'];
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
export function wordingOf(
	{ months, subject }: Pick<Dataset, 'months' | 'subject'>,
	tag: string
): Wording {
	const language = interfaceOf(tag);
	const named = subject?.[tag as Language] ?? subject?.[language];
	return {
		language,
		digits: 'latn',
		tag,
		...(months && { months }),
		...(named && { subject: hasOwnWords(tag) ? named : `${ISOLATE}${named}${POP}` })
	};
}
