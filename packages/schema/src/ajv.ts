import type { Ajv, ValidateFunction } from 'ajv';
import { kinds, schemaId, schemas } from './schemas.ts';
import type { Kind, Shapes } from './validate.ts';

export { isKind, kinds, schemaId } from './schemas.ts';

/**
 * Adds the schema of every kind, each with the definitions and code lists that it needs, to the caller's own Ajv of draft
 * 2020-12 (`ajv/dist/2020`), which may be strict and have any options. Adding them twice does nothing. Returns the Ajv.
 */
export function addSchemas<A extends Ajv>(ajv: A): A {
	for (const kind of kinds) {
		if (!ajv.schemas[schemaId(kind)]) ajv.addSchema(schemas[kind]);
	}
	return ajv;
}

/** The caller's own validator of a kind, of an Ajv that `addSchemas` has been given. Throws an Error where it has not. */
export function validatorOf<K extends Kind>(ajv: Ajv, kind: K): ValidateFunction<Shapes[K]> {
	const validator = ajv.getSchema<Shapes[K]>(schemaId(kind));
	if (!validator) throw new Error(`missing schema: ${schemaId(kind)} (addSchemas adds it)`);
	return validator as ValidateFunction<Shapes[K]>;
}
