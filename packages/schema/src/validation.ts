import type { Finding } from './json.ts';
import { findingOf, violationOf } from './shape.ts';
import type { ShapeError, Validator } from './validator.ts';

/** The outcome of checking one value: the typed value, or everything that is wrong with it. */
export type Validation<T> =
	{ valid: true; value: T; findings: [] } | { valid: false; findings: Finding[] };

/** Checks a value against a compiled schema. */
export function validationOf<T>(validator: Validator<T>, value: unknown): Validation<T> {
	if (validator(value)) return { valid: true, value, findings: [] };
	const errors = oneAFault(validator.errors!);
	return { valid: false, findings: errors.map((error) => findingOf(violationOf(error, value))) };
}

/** Ajv's `if` only announces what its `then` says; and a number in the place of a code is wrong once. */
function oneAFault(errors: readonly ShapeError[]): ShapeError[] {
	const ofType = new Set(
		errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath)
	);
	return errors.filter(
		({ keyword, instancePath }) =>
			keyword !== 'if' && !(keyword === 'enum' && ofType.has(instancePath))
	);
}
