import {
	registerSchema,
	validate as opinion,
	type Output,
	type SchemaObject,
	type Validator
} from '@hyperjump/json-schema/draft-2020-12';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { valueAt } from '../pointer.ts';
import { shapeOf, type Shapes } from '../validate.ts';
import { root, samplesIn, valueOf } from './fixture.ts';

type Value = Parameters<Validator>[0];

const files = readdirSync(join(root, '../schemas'));
const schemas = files.map(
	(file) => JSON.parse(readFileSync(join(root, '../schemas', file), 'utf8')) as SchemaObject
);
for (const schema of schemas) registerSchema(schema);

const METASCHEMA = 'https://json-schema.org/draft/2020-12/schema';

test.each(files.map((file, index) => [file, schemas[index]!] as const))(
	'%s is a schema by the rules of JSON Schema 2020-12',
	async (_, schema) => {
		expect(schema.$schema).toBe(METASCHEMA);
		expect(await opinion(METASCHEMA, schema as Value)).toMatchObject({ valid: true });
	}
);

test('what is no schema is refused by the rules of JSON Schema 2020-12', async () => {
	expect(await opinion(METASCHEMA, { required: 'id' })).toMatchObject({ valid: false });
});

const documents = [...samplesIn('valid'), ...samplesIn('invalid')]
	.map((sample) => ({ ...sample, kind: sample.kind as keyof Shapes, value: valueOf(sample) }))
	.filter(({ value }) => value !== undefined);

test.each(documents)('@hyperjump/json-schema says the same of $name', async ({ kind, value }) => {
	const output = await opinion(schemaOf(kind), value as Value, 'BASIC');
	const validation = shapeOf(kind, value);
	expect(output.valid).toBe(validation.valid);
	const pointers = validation.valid ? [] : validation.findings.map(({ pointer }) => pointer);
	expect(placesOf(output)).toEqual(unique(pointers.map((pointer) => present(value, pointer))));
});

function schemaOf(kind: string): string {
	return String(schemas[files.indexOf(`${kind}.json`)]!.$id);
}

function placesOf(output: Output): string[] {
	const errors = output.valid ? [] : (output.errors ?? []);
	return unique(errors.map(({ instanceLocation }) => decodeURI(instanceLocation.slice(1))));
}

function unique(places: string[]): string[] {
	return [...new Set(places)].sort();
}

/** What is missing has no place of its own: its container lacks it. */
function present(value: unknown, pointer: string): string {
	const parent = pointer.slice(0, pointer.lastIndexOf('/'));
	return pointer === '' || valueAt(value, pointer) !== undefined ? pointer : parent;
}
