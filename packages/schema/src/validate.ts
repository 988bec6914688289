import type { CompiledSchema } from './errors.ts';
import * as compiled from './generated/validators.js';
import type {
	Actor,
	Bundle,
	Commitment,
	Dataset,
	Event,
	RoleStatement,
	Source,
	Strength
} from './generated/types.ts';
import { validationOf, type Validation } from './validation.ts';

export { deprecations, type Deprecation } from './deprecated.ts';
export type { ShapeError } from './errors.ts';
export type { Finding } from './json.ts';
export type { Validation } from './validation.ts';

/** The type that each schema describes, by schema name. */
export interface Shapes {
	source: Source;
	actor: Actor;
	event: Event;
	commitment: Commitment;
	role: RoleStatement;
	strength: Strength;
	dataset: Dataset;
	bundle: Bundle;
}

/**
 * Checks one value against one schema (JSON Schema 2020-12, compiled ahead of time).
 *
 * All violations are reported at once. Rules that need the calendar or other records (see `check`)
 * are not applied. Throws a TypeError `unknown kind: x` where there is no such schema.
 */
export function validate<K extends keyof Shapes>(kind: K, value: unknown): Validation<Shapes[K]> {
	const schemas: { [Kind in keyof Shapes]: CompiledSchema<Shapes[Kind]> } = compiled;
	if (!Object.hasOwn(schemas, kind)) throw new TypeError(`unknown kind: ${kind}`);
	return validationOf(schemas[kind], value);
}
