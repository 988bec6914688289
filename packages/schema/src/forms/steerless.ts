import { cureOf, sentenceOf, type FormatOptions, type Problem } from '../problem.ts';
import { escaped } from '../visible.ts';

/** Whatever steers a screen, but the tabs and line ends that the form itself is laid out with. */
const STEERING = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The same beside the isolates that our own Arabic sentences hold. */
const FOREIGN = /(?![\t\n\u2066\u2068\u2069])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A value as JSON that says the same and holds nothing that steers a screen. */
export function steerlessJson(value: unknown): string {
	return JSON.stringify(value, null, '\t').replace(STEERING, escaped);
}

/** Text for people in which nothing steers the screen but what keeps Arabic and Latin words apart. */
export function steerlessText(text: string): string {
	return text.replace(FOREIGN, escaped);
}

/** What is wrong and how to mend it, in two sentences. */
export function told(problem: Problem, options: FormatOptions): string {
	return `${sentenceOf(problem, options)}. ${cureOf(problem, options)}`;
}
