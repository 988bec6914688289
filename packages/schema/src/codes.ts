import type { Language, Words } from './language.ts';

export * from './generated/codes.ts';

/** One code of a list: what a record holds, and what a reader sees. */
export interface Code {
	code: string;
	label: Words;
	definition: Words;
}

/** A code list; an open one accepts codes that it does not name. */
export interface CodeList {
	name: string;
	label: Words;
	open: boolean;
	/** The vocabulary that the codes come from. */
	origin: string;
	codes: readonly Code[];
}

/** The label of a code in one language; a code that the list does not name is its own label. */
export function labelOf(
	list: { codes: readonly Pick<Code, 'code' | 'label'>[] },
	code: string,
	language: Language
): string {
	return list.codes.find((entry) => entry.code === code)?.label[language] ?? code;
}
