import * as flat from './generated/schemas.ts';
import { SCHEMA_BASE } from './base.ts';
import type { Kind } from './validate.ts';

/**
 * The schema of each kind in one piece (JSON Schema 2020-12): all that it refers to stands in its own `$defs`. What
 * `./flat/*.json` holds, as a module.
 */
export const schemas: Readonly<Record<Kind, object>> = flat;

/** Every kind that there is a schema of. */
export const kinds = Object.keys(flat).sort() as readonly Kind[];

/** Whether there is a schema of that name. */
export function isKind(name: string): name is Kind {
	return Object.hasOwn(flat, name);
}

/** The `$id` under which a caller's own Ajv knows the schema of a kind once `addSchemas` has added it. */
export function schemaId(kind: Kind): string {
	return `${SCHEMA_BASE}${kind}.json`;
}
