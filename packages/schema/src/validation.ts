import type { Finding } from './json.ts';
import { nearestWord } from './nearest.ts';
import { childPointer } from './pointer.ts';
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

/**
 * Ajv's `if` only announces what its `then` says; a number in the place of a code is wrong once; and a field that is
 * needed and misspelt is not missing as well.
 */
function oneAFault(errors: readonly ShapeError[]): ShapeError[] {
	const misspelt = new Set(errors.map(meantBy).filter((place) => place !== undefined));
	const ofType = new Set(
		errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath)
	);
	return errors
		.filter(
			({ keyword, instancePath }) =>
				keyword !== 'if' && !(keyword === 'enum' && ofType.has(instancePath))
		)
		.filter((error) => !misspelt.has(missingBy(error) ?? ''));
}

/** Where the field would stand that a misspelt one is meant to be. */
function meantBy({ keyword, instancePath, params }: ShapeError): string | undefined {
	if (keyword !== 'additionalProperties') return undefined;
	const meant = nearestWord(params.additionalProperty, params.known as string[]);
	return meant === undefined ? undefined : childPointer(instancePath, meant);
}

function missingBy({ keyword, instancePath, params }: ShapeError): string | undefined {
	if (keyword !== 'required') return undefined;
	return childPointer(instancePath, String(params.missingProperty));
}
