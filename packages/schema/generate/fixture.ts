import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import type { ErrorObject, Options } from 'ajv';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ShapeError, Validator } from '../src/validator.ts';
import { lean } from './lean.ts';
import type { Schema } from './types.ts';
import { EDITOR_KEYWORDS, compiledModule } from './validators.ts';

const folder = join(import.meta.dirname, '../schemas');

/** The schemas as they are published, by file. */
export const published = Object.fromEntries(
	readdirSync(folder).map((file) => [
		file,
		JSON.parse(readFileSync(join(folder, file), 'utf8')) as Schema
	])
);

/** Ajv as it comes, told to find everything. */
export function stock(options: Options = {}): Ajv2020 {
	return new Ajv2020({ allErrors: true, ...options }).addVocabulary(EDITOR_KEYWORDS);
}

/** A validator of a schema with the lean keywords, without the way through a module. */
export function leanly(schema: object, options: Options = {}): Validator<unknown> {
	const ajv = stock({ ...options, validateSchema: false });
	ajv.opts.unevaluated = false;
	return lean(ajv).compile(schema) as Validator<unknown>;
}

/** A validator of a schema by the way that ships: the text of a module, evaluated. */
export async function shipped(
	schema: AnySchema,
	options: Options = {}
): Promise<Validator<unknown>> {
	const id = typeof schema === 'object' ? (schema as Schema).$id : undefined;
	const code = await compiledModule([schema], { validator: id ?? '0' }, options);
	const module = (await import(
		/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
	)) as { validator: Validator<unknown> };
	return module.validator;
}

/**
 * The same schema for Ajv as it comes, which leaves equal items of a list unsaid where it knows that they are of the
 * wrong type anyway: a condition that it does not look into hides the type.
 */
export function withHiddenTypes(schema: AnySchema): AnySchema {
	const text = JSON.stringify(schema, (_, value: unknown) => {
		const { uniqueItems, items, ...rest } = (value ?? {}) as Schema & { uniqueItems?: unknown };
		const isOfUnique = typeof uniqueItems === 'boolean' && items !== undefined;
		return isOfUnique ? { ...rest, uniqueItems, items: { allOf: [items] } } : value;
	});
	return JSON.parse(text) as AnySchema;
}

/** Where a value is refused and by which keyword, in one order. */
export function toldOf(validate: { errors?: (ShapeError | ErrorObject)[] | null }): string[] {
	return (validate.errors ?? [])
		.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
		.sort();
}
