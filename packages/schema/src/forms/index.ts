import type { FormatOptions, Problem } from '../problem.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

const forms = { text, json, sarif, github };

/**
 * How problems leave: `text` for people, `json` for programs, `sarif` (2.1.0) for code scanning,
 * `github` for annotations in a workflow's log.
 */
export type Form = keyof typeof forms;

/**
 * All problems in one form, without a line end after the last.
 *
 * Throws a TypeError `unknown form: x` for any other form.
 */
export function formatProblems(
	problems: readonly Problem[],
	form: Form = 'text',
	options: FormatOptions = {}
): string {
	if (!Object.hasOwn(forms, form)) throw new TypeError(`unknown form: ${String(form)}`);
	return forms[form](problems, options);
}
