import * as compiled from './generated/validators.js';
import type { Finding, JsonDocument } from './json.ts';
import type { Kind, Shapes } from './kinds.ts';
import type { Entry, Records } from './records.ts';
import { findingsOf, rulesOfOne } from './rules/index.ts';
import { validationOf, type Validation } from './validation.ts';
import type { Validator } from './validator.ts';

export type { Finding } from './json.ts';
export type { Kind, Shapes } from './kinds.ts';
export type { Validation } from './validation.ts';

/** How to check one value. */
export interface ValidateOptions {
	/** The languages that every text must be given in (BCP 47); unless told, any will do. */
	languages?: readonly string[];
}

/**
 * Checks one value of a kind: its shape (JSON Schema 2020-12, compiled ahead of time by Ajv), and what the rules say of
 * a record that looks at no other, such as whether its days exist and its texts are in their languages.
 *
 * All violations are told at once, the first thousand of them; a value that has not the right shape is not held against the rules. What
 * needs other records is `check`'s. Throws a TypeError `unknown kind: x` where there is no such schema.
 */
export function validate<K extends Kind>(
	kind: K,
	value: unknown,
	options: ValidateOptions = {}
): Validation<Shapes[K]> {
	const validation = shapeOf(kind, value);
	if (!validation.valid || kind === 'bundle') return validation;
	const findings = findingsAlone(kind, validation.value, options);
	return findings.length === 0 ? validation : { valid: false, findings };
}

/** A value of a kind by its shape alone. */
export function shapeOf<K extends Kind>(kind: K, value: unknown): Validation<Shapes[K]> {
	const validators: { [Kind in keyof Shapes]: Validator<Shapes[Kind]> } = compiled;
	if (!Object.hasOwn(validators, kind)) throw new TypeError(`unknown kind: ${kind}`);
	return validationOf(validators[kind], value);
}

/** A single value stands in no file, and no rule of one record asks where. */
const NOWHERE = { file: '' } as JsonDocument;

function findingsAlone(kind: Kind, value: unknown, { languages }: ValidateOptions): Finding[] {
	const entry = { kind, value, document: NOWHERE, pointer: '' } as Entry;
	const records: Records = {
		...(kind === 'dataset' && { dataset: entry as Entry<'dataset'> }),
		entries: [entry],
		misshapen: [],
		ids: {},
		...(languages && { languages })
	};
	return findingsOf(rulesOfOne, records)
		.filter(({ severity = 'error' }) => severity === 'error')
		.map(({ entry: _, ...finding }) => finding);
}
