import * as flat from './generated/schemas.ts';
import type { FlatSchema } from './jsonSchema.ts';
import type { Kind } from './kinds.ts';

export * from './generated/schemas.ts';
export type { FlatSchema, JsonSchema } from './jsonSchema.ts';
export { isKind, kinds, schemaId, type Kind } from './kinds.ts';

/** The schema of each kind (JSON Schema 2020-12), in one piece: no `$ref` leads out of it. */
export const schemas: Readonly<Record<Kind, FlatSchema>> = flat;
