import { modules } from './generated/modules.ts';
import { schemaId, type Kind } from './kinds.ts';
import type { Shapes } from './kinds.ts';
import type { ShapeError } from './validator.ts';

/** What is needed of an Ajv, of whichever draft and copy: version 8. */
export interface AnyAjv {
	readonly schemas: Record<string, unknown>;
	/** The keywords that it knows. */
	readonly RULES: { keywords: Record<string, unknown> };
	addSchema(schema: object): unknown;
	addVocabulary(keywords: string[]): unknown;
	getSchema(id: string): unknown;
}

/** A validator that somebody's own Ajv has compiled; after a value that did not fit, `errors` says why. */
export interface OwnValidator<T> {
	(value: unknown): value is T;
	errors?: (ShapeError & { message?: string })[] | null;
}

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** Keywords that editors read; they ask nothing of a value. */
const EDITOR_KEYWORDS = ['enumDescriptions', 'defaultSnippets'];

/**
 * Makes every schema and code list known to an Ajv of yours, in strict mode too, so that `$ref` and `getSchema` find
 * them under their `$id` (`schemaId(kind)`). Gives the same Ajv back; to call it again does nothing more.
 *
 * An Ajv that does not know JSON Schema 2020-12 is given the schemas without `$schema`: all that they say means the
 * same in draft-07 and 2019-09.
 */
export function addSchemas<A extends AnyAjv>(ajv: A): A {
	ajv.addVocabulary(EDITOR_KEYWORDS.filter((keyword) => !ajv.RULES.keywords[keyword]));
	for (const { $schema, ...schema } of modules) {
		if (schema.$id in ajv.schemas) continue;
		ajv.addSchema(DRAFT in ajv.schemas ? { $schema, ...schema } : schema);
	}
	return ajv;
}

/** The validator of a kind that an Ajv of yours compiles, with the options that you gave it; `addSchemas` is called where it was not. */
export function validatorOf<K extends Kind>(ajv: AnyAjv, kind: K): OwnValidator<Shapes[K]> {
	return addSchemas(ajv).getSchema(schemaId(kind)) as OwnValidator<Shapes[K]>;
}
