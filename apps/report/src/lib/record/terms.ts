import type { Language } from '@mithaq/charts';
import { labelOf, type CodeList } from '@mithaq/schema';

/** A code and the list that explains it. */
export type Term = readonly [
	list: Pick<CodeList, 'name' | 'label' | 'codes'>,
	code: string | undefined
];

/** A term in words. */
export interface TermWords {
	label: string;
	definition: string;
}

/** The distinct terms that their lists explain, in words. */
export function termsInWords(terms: readonly Term[], language: Language): TermWords[] {
	const words = terms.flatMap(([list, code]) => {
		const definition = list.codes.find((entry) => entry.code === code)?.definition[language];
		return code && definition ? [{ label: labelOf(list, code, language), definition }] : [];
	});
	return [...new Map(words.map((term) => [`${term.label} ${term.definition}`, term])).values()];
}
