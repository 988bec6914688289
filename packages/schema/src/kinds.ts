import { SCHEMA_BASE } from './base.ts';
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

/** What a value can be held against: a kind of record, the dataset's own description, or a whole bundle. */
export type Kind = keyof Shapes;

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
