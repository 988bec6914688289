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
import type { Finding } from './json.ts';
import { findingsOf } from './shape.ts';

/** What Ajv's compiled code says of one violated constraint. */
export interface ShapeError {
	instancePath: string;
	schemaPath: string;
	keyword: string;
	params: Record<string, unknown>;
}

/** A compiled schema: true where the value fits; otherwise `errors` holds every violation. */
export interface CompiledValidator {
	(value: unknown): boolean;
	errors?: ShapeError[] | null;
}

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

/** The outcome of `validate`: the typed value, or everything that is wrong with it. */
export type Validation<T> = { valid: true; value: T } | { valid: false; findings: Finding[] };

/**
 * Checks one value against one schema (JSON Schema 2020-12, compiled ahead of time).
 *
 * All violations are reported at once. Rules that need the calendar or other records (see `check`)
 * are not applied.
 */
export function validate<K extends keyof Shapes>(kind: K, value: unknown): Validation<Shapes[K]> {
	const validator: CompiledValidator = compiled[kind];
	if (validator(value)) return { valid: true, value: value as Shapes[K] };
	return { valid: false, findings: findingsOf(validator.errors ?? [], value) };
}
