import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { SCHEMA_BASE } from '../src/base.ts';
import { readCodeLists } from './codes.ts';
import { generated } from './generate.ts';
import type { Schema } from './types.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const files = await generated();
const schemas = Object.fromEntries(
	readdirSync(join(root, 'schemas')).map((file) => [
		file,
		JSON.parse(read(`schemas/${file}`)) as Schema
	])
);
const lists = readCodeLists(join(root, 'codes'));

test.each(Object.keys(files))('%s is what the schemas generate', (path) => {
	expect(read(path) === files[path], `${path} is out of date: run npm run generate`).toBe(true);
});

test.each([/\bimport\b/, /\brequire\(/, /\beval\b/, /new Function/, /node_modules/])(
	'the generated validators hold no %s',
	(pattern) => {
		expect(files['src/generated/validators.js']).not.toMatch(pattern);
		expect(files['src/generated/validators.js']).toContain('export { ');
	}
);

/** Every schema inside a schema, with the path that leads to it. */
function* partsOf(value: unknown, path = ''): Generator<[string, Schema]> {
	if (typeof value !== 'object' || value === null) return;
	if (!Array.isArray(value)) yield [path, value as Schema];
	for (const [key, child] of Object.entries(value)) yield* partsOf(child, `${path}/${key}`);
}

describe.each(Object.keys(schemas))('%s', (file) => {
	const schema = schemas[file]!;
	const parts = [...partsOf(schema)];

	test('is accepted by the meta-schema of JSON Schema 2020-12', () => {
		expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
		const ajv = new Ajv2020({ validateFormats: false });
		expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
		expect(ajv.validateSchema({ ...schema, type: 'record' })).toBe(false);
	});

	test('has the address of its kind and edition', () => {
		expect(schema.$id).toBe(`${SCHEMA_BASE}${file}`);
	});

	test('refers only to what is there', () => {
		for (const [path, { $ref }] of parts) {
			if (typeof $ref === 'string') expect(target($ref, file), path).toBeDefined();
		}
	});

	test('describes itself, every definition and every field', () => {
		const described = parts.filter(([path]) => /^$|\/(\$defs|properties)\/[^/]+$/.test(path));
		const conditional = /\/(if|then)\/properties\//;
		for (const [path, part] of described) {
			if (conditional.test(path)) continue;
			const said = part.description || !part.$ref ? part : target(part.$ref, file)!;
			expect(said.description ?? said.$comment, path).toMatch(/\S/);
		}
	});

	test('lets no object hold a field that it does not name', () => {
		for (const [path, part] of parts) {
			if (part.type !== 'object' || OPEN.has(path)) continue;
			expect(part, path).toHaveProperty('additionalProperties', false);
		}
	});

	test('asks only lists of strings to be unique', () => {
		for (const [path, part] of parts) {
			if (!('uniqueItems' in part)) continue;
			const { $ref } = part.items!;
			const items = $ref ? target($ref, file)! : part.items!;
			expect(items.type, path).toBe('string');
		}
	});
});

/** What a record brings of its own has the form that the record gives it. */
const OPEN = new Set(['/$defs/extensions', '/$defs/extensionSchema']);

function target(ref: string, file: string): Schema | undefined {
	const [name, pointer] = ref.split('#/$defs/');
	const schema = schemas[name || file];
	return pointer === undefined ? schema : schema?.$defs?.[pointer];
}

const ARABIC = /^(?=.*\p{Script=Arabic})[^\p{Script=Latin}]+$/u;
const LATIN = /^(?=.*\p{Script=Latin})[^\p{Script=Arabic}]+$/u;

describe.each(lists.map((list) => [list.name, list] as const))('code list %s', (name, list) => {
	test('stands in the file of its name and says where its codes come from', () => {
		const names = readdirSync(join(root, 'codes')).map((file) => basename(file, '.json'));
		expect(names).toContain(name);
		expect(list.origin).toMatch(/\S/);
	});

	test('has unique codes in camelCase', () => {
		const codes = list.codes.map(({ code }) => code);
		expect(codes.length).toBeGreaterThan(1);
		expect(new Set(codes).size).toBe(codes.length);
		for (const code of codes) expect(code).toMatch(/^[a-z][A-Za-z0-9]*$/);
	});

	test('says every label and definition in both languages, each in its script', () => {
		const texts = [
			list.label,
			...list.codes.flatMap(({ label, definition }) => [label, definition])
		];
		for (const { ar, en } of texts) {
			expect(ar).toMatch(ARABIC);
			expect(en).toMatch(LATIN);
		}
	});

	test('labels no two codes alike', () => {
		for (const language of ['ar', 'en'] as const) {
			const labels = list.codes.map(({ label }) => label[language]);
			expect(new Set(labels).size, language).toBe(labels.length);
		}
	});
});
