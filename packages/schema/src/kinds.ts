import { SCHEMA_BASE } from './base.ts';
import type { Kind } from './validate.ts';

export type { Kind } from './validate.ts';

/** Every kind, by the name of its schema. */
export const kinds: readonly Kind[] = [
	'source',
	'actor',
	'event',
	'commitment',
	'role',
	'strength',
	'dataset',
	'bundle'
];

/** Whether something is the name of a kind, so that `validate` may be asked about it. */
export function isKind(name: unknown): name is Kind {
	return (kinds as readonly unknown[]).includes(name);
}

/** The `$id` of a kind's schema: the address under which `$ref` and `$schema` name it. */
export function schemaId(kind: Kind): string {
	return `${SCHEMA_BASE}${kind}.json`;
}
