import type { Words } from './language.ts';
import { visible } from './visible.ts';

/** What must hold and what to do about it, in both languages. */
export interface Message {
	/** What the value must be: what follows "must" in English and «يجب أن» in Arabic. */
	must: Words;
	/** How to mend it: a sentence. */
	cure: Words;
}

const ISOLATE = '\u2068';
const END = '\u2069';

/** A value inside a sentence of the other direction: it keeps its own direction and steers nothing (UAX #9). */
export function isolated(value: unknown): string {
	return `${ISOLATE}${visible(String(value))}${END}`;
}

/** An Arabic text; every value put into it is isolated. */
export function ar(strings: TemplateStringsArray, ...values: unknown[]): string {
	return String.raw({ raw: strings }, ...values.map(isolated));
}

/** One text after the other, in each language. */
export function joined(first: Words, second: Words): Words {
	return { ar: first.ar + second.ar, en: first.en + second.en };
}
