import { errorsOf, type CompiledSchema } from './errors.ts';
import type { Finding } from './json.ts';
import { findingOf, violationOf, withoutBranches } from './shape.ts';

/** The outcome of checking one value: the typed value, or everything that is wrong with it. */
export type Validation<T> =
	{ valid: true; value: T; findings: [] } | { valid: false; findings: Finding[] };

/** Checks a value against a compiled schema. */
export function validationOf<T>(schema: CompiledSchema<T>, value: unknown): Validation<T> {
	if (schema.fits(value)) return { valid: true, value, findings: [] };
	const errors = withoutBranches(errorsOf(schema, value));
	return { valid: false, findings: errors.map((error) => findingOf(violationOf(error))) };
}
