import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { errorsOf, type CompiledSchema, type ShapeError } from '../src/errors.ts';
import * as sample from '../src/fixture.ts';
import * as compiled from '../src/generated/validators.js';
import { valueAt } from '../src/pointer.ts';
import { withoutBranches } from './simplify.ts';
import type { Schema } from './types.ts';
import { validatorsModule } from './validators.ts';

const EDITION = 'https://w3id.org/mithaq/schema/1/';
const folder = join(import.meta.dirname, '../schemas');
const schemas = readdirSync(folder).map(
	(file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Schema
);

function ajvOf(given: Schema[]): Ajv2020 {
	const ajv = new Ajv2020({
		allErrors: true,
		ownProperties: true,
		validateFormats: false,
		strictRequired: false
	});
	return ajv.addSchema(given);
}

/**
 * Where Ajv knows the type of a list's items it looks for two alike from the other end, so that of
 * several pairs it names another. Without that knowledge it goes through the list as we do.
 */
function withoutTypesOfUnique(schema: Schema): Schema {
	const text = JSON.stringify(schema, (_, value: unknown) => {
		const { uniqueItems, items, ...rest } = (value ?? {}) as Schema & { uniqueItems?: boolean };
		return uniqueItems ? { ...rest, uniqueItems, items: { allOf: [items] } } : value;
	});
	return JSON.parse(text) as Schema;
}

/** What both must say alike. Ajv's `if` only announces the errors of its `then`. */
function told(errors: (ShapeError | ErrorObject)[], value: unknown): string[] {
	return errors
		.filter(({ keyword }) => keyword !== 'if')
		.filter((error) => error.keyword !== 'uniqueItems' || !holdsObjects(error, value))
		.map(({ instancePath, keyword, params }) => JSON.stringify([instancePath, keyword, params]))
		.sort();
}

/** Unique lists are lists of strings: two objects in one are refused for what they are, alike or not. */
function holdsObjects({ instancePath }: { instancePath: string }, value: unknown): boolean {
	const list = valueAt(value, instancePath) as unknown[];
	return list.some((item) => typeof item === 'object' && item !== null);
}

function expectAgreement(
	ours: CompiledSchema<unknown>,
	ajv: Ajv2020,
	id: string,
	value: unknown
): void {
	const theirs = ajv.getSchema(id)!;
	expect(ours.fits(value)).toBe(theirs(value));
	expect(told(errorsOf(ours, value), value)).toEqual(told(theirs.errors ?? [], value));
	expect(errorsOf(ours, value).length === 0).toBe(ours.fits(value));
}

const ODD_NAMES = ['__proto__', 'constructor', 'hasOwnProperty', '', 'a/b~', 'id', 'kind', 'date'];
const ODD_VALUES = fc.oneof(
	fc.jsonValue({ maxDepth: 2 }),
	fc.constantFrom(
		'',
		'x',
		'x-1',
		'x--1',
		'-x',
		'X',
		'😀',
		'fixed',
		'relative',
		'between',
		'inferred'
	),
	fc.constantFrom('2025', '2025-13-45?', '2025/..', '../..', '20256', 'http://x', 'https://x y'),
	fc.constantFrom(0, -1, 1.5, -0.5, 1e308, null, undefined, true, [], {}),
	fc.nat(130).map((length) => 'x'.repeat(length)),
	fc.nat(130).map((length) => '😀'.repeat(length)),
	fc.string({ unit: 'binary', maxLength: 4 })
);
/** One thing done to a document: at the n-th of its containers, to the n-th of that one's members. */
interface Change {
	at: number;
	way: 'replace' | 'remove' | 'add' | 'repeat';
	name: string;
	value: unknown;
}

const CHANGES: fc.Arbitrary<Change[]> = fc.array(
	fc.record({
		at: fc.nat(),
		way: fc.constantFrom('replace', 'remove', 'add', 'repeat'),
		name: fc.constantFrom(...ODD_NAMES),
		value: ODD_VALUES
	}),
	{ minLength: 1, maxLength: 5 }
);

function containersIn(value: unknown): Record<string, unknown>[] {
	if (typeof value !== 'object' || value === null) return [];
	return [value as Record<string, unknown>, ...Object.values(value).flatMap(containersIn)];
}

function changed(document: unknown, changes: Change[]): unknown {
	const copy = structuredClone(document);
	for (const { at, way, name, value } of changes) {
		const containers = containersIn(copy);
		const container = containers[at % containers.length]!;
		if (Array.isArray(container)) changeList(container, at, way, structuredClone(value));
		else changeObject(container, at, way, name, structuredClone(value));
	}
	return copy;
}

function changeList(list: unknown[], at: number, way: Change['way'], value: unknown): void {
	const index = at % Math.max(1, list.length);
	if (way === 'add') list.push(value);
	else if (way === 'repeat') list.push(list[index]);
	else if (way === 'remove') list.splice(index, 1);
	else list[index] = value;
}

function changeObject(
	object: object,
	at: number,
	way: Change['way'],
	name: string,
	value: unknown
): void {
	const keys = Object.keys(object);
	const key = way === 'add' ? name : keys[at % keys.length];
	if (key === undefined) return;
	if (way === 'remove') Reflect.deleteProperty(object, key);
	else define(object, key, value);
}

function define(object: object, key: string, value: unknown): void {
	Object.defineProperty(object, key, {
		value,
		enumerable: true,
		writable: true,
		configurable: true
	});
}

const { source, original, town, meeting, bridge, role, strength, dataset, bundle } = sample;
const documents: [keyof typeof compiled, unknown][] = [
	['source', source],
	['source', original],
	['actor', town],
	['event', meeting],
	['commitment', bridge],
	['role', role],
	['strength', strength],
	['dataset', dataset],
	['bundle', bundle]
];
const published = ajvOf(schemas);
const simplified = ajvOf(schemas.map(withoutBranches).map(withoutTypesOfUnique));

test.each(documents)(
	'however a %s is changed, its validator finds what Ajv finds',
	(kind, document) => {
		const verdicts = new Set<boolean>();
		fc.assert(
			fc.property(CHANGES, (changes) => {
				const value = changed(document, changes);
				expectAgreement(compiled[kind], simplified, `${EDITION}${kind}.json`, value);
				const fits = published.getSchema(`${EDITION}${kind}.json`)!(value) as boolean;
				expect(compiled[kind].fits(value)).toBe(fits);
				verdicts.add(fits);
			}),
			{ numRuns: 1500 }
		);
		expect(verdicts.size).toBe(2);
	}
);

/** A schema of our own making with one member `a`, compiled and loaded. */
async function moduleOf(schema: object): Promise<{ test: CompiledSchema<unknown> }> {
	const code = validatorsModule({ 'test.json': { ...schema } });
	return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as never;
}

const objectOf = (a: object, more: object = {}) => ({
	$id: 'test.json',
	type: 'object',
	properties: { a, b: { type: 'string' }, c: { type: 'string' } },
	unevaluatedProperties: false,
	...more
});

const arrayOf = (code: string) => ({ type: 'array', items: { const: code } });

const TEXTS = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 8 }),
	fc.string({ unit: fc.constantFrom('x', '😀', '\ud83d', '\ude00', 'é', '\n'), maxLength: 8 })
);

const keywords: [string, object, fc.Arbitrary<unknown>][] = [
	['minLength', { type: 'string', minLength: 3 }, TEXTS],
	['minLength of 1', { type: 'string', minLength: 1 }, TEXTS],
	['maxLength', { type: 'string', maxLength: 3 }, TEXTS],
	['both lengths', { type: 'string', minLength: 2, maxLength: 2 }, TEXTS],
	['pattern', { type: 'string', pattern: '^.x?$' }, TEXTS],
	['pattern with a slash', { type: 'string', pattern: '/' }, fc.constantFrom('/', '', '//', 'x')],
	[
		'minimum',
		{ type: 'integer', minimum: -1 },
		fc.oneof(fc.integer({ min: -3, max: 3 }), fc.float({ noNaN: true, noDefaultInfinity: true }))
	],
	['const', { const: "it's" }, fc.constantFrom("it's", 'its', 1)],
	['enum', { enum: ['a', '"', '\\'] }, fc.constantFrom('a', '"', '\\', 'b', null)],
	[
		'minItems',
		{ type: 'array', items: { type: 'string' }, minItems: 2 },
		fc.array(fc.constantFrom('x', 1), { maxLength: 4 })
	],
	[
		'uniqueItems',
		{ type: 'array', items: { enum: [...'abcdefghijklmnopqrstuvwxyz'] }, uniqueItems: true },
		fc.array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), { maxLength: 22 })
	],
	[
		'uniqueItems of texts',
		{ type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true },
		fc.array(fc.constantFrom('x', 'y', 'z', '', 1), { maxLength: 6 })
	],
	[
		'lists in lists',
		{ type: 'array', items: { type: 'array', items: { type: 'integer' } } },
		fc.array(fc.array(fc.constantFrom(1, 'x')))
	],
	['any type', { type: 'string' }, fc.jsonValue()],
	['a reference', { $ref: '#/properties/b' }, fc.jsonValue()]
];

test.each(keywords)('%s means what Ajv says that it means', async (_, a, values) => {
	const schema = objectOf(a);
	const ajv = ajvOf([withoutTypesOfUnique(schema)]);
	const { test: ours } = await moduleOf(schema);
	const property = fc.property(values, (value) =>
		expectAgreement(ours, ajv, 'test.json', { a: value })
	);
	fc.assert(property, { numRuns: 1000 });
});

const has = (name: string, value = 'x') => ({
	properties: { [name]: { const: value } },
	required: [name]
});
const conditions: [string, object][] = [
	['anyOf', { anyOf: [{ required: ['a'] }, has('b')] }],
	['allOf', { allOf: [has('a'), { required: ['b', 'c'] }] }],
	['if and then', { if: has('a'), then: has('b') }],
	['if without required', { if: { properties: { a: { const: 'x' } } }, then: { required: ['b'] } }],
	[
		'conditions in conditions',
		{
			if: { anyOf: [has('a'), has('b')] },
			then: { allOf: [{ if: has('c'), then: { required: ['a', 'b'] } }] }
		}
	],
	[
		'two conditions',
		{ anyOf: [has('a'), has('b')], allOf: [{ anyOf: [has('b'), has('c')] }], required: ['c'] }
	]
];

test.each(conditions)('%s means what Ajv says that it means', async (_, more) => {
	const schema = objectOf({ type: 'string' }, more);
	const ajv = ajvOf([schema]);
	const { test: ours } = await moduleOf(schema);
	const text = fc.option(fc.constantFrom('x', 'y', 1), { nil: undefined });
	const values = fc.record({ a: text, b: text, c: text }, { requiredKeys: [] });
	const property = fc.property(values, (value) => expectAgreement(ours, ajv, 'test.json', value));
	fc.assert(property, { numRuns: 1000 });
});

const many = (count: number) => {
	const names = Array.from({ length: count }, (_, at) => `a${at}`);
	const properties = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
	return { ...objectOf({ type: 'string' }), properties, required: names };
};

test('an object may require 31 members', async () => {
	const { test: ours } = await moduleOf(many(31));
	const value = Object.fromEntries(many(31).required.map((name) => [name, 'x']));
	expect(ours.fits(value)).toBe(true);
	for (const name of many(31).required)
		expect(ours.fits({ ...value, [name]: undefined })).toBe(false);
});

const refused: [string, object, string][] = [
	[
		'an unknown keyword',
		objectOf({ type: 'string', contentEncoding: 'base64' }),
		'unknown keyword: contentEncoding at test.json#/properties/a'
	],
	[
		'a keyword of another type',
		objectOf({ type: 'array', items: { type: 'string' }, minLength: 1 }),
		'unknown keyword: minLength at test.json#/properties/a'
	],
	[
		'a keyword without a type',
		objectOf({ minLength: 1 }),
		'unknown keyword: minLength at test.json#/properties/a'
	],
	[
		'a keyword beside $ref',
		objectOf({ $ref: '#/properties/b', minLength: 1 }),
		'unknown keyword: minLength at test.json#/properties/a'
	],
	[
		'a keyword in a condition',
		objectOf({ type: 'string' }, { if: { minProperties: 1 }, then: {} }),
		'unknown keyword: minProperties at test.json#/if'
	],
	[
		'else',
		objectOf({ type: 'string' }, { if: {}, then: {}, else: {} }),
		'unknown keyword: else at test.json#'
	],
	['if alone', objectOf({ type: 'string' }, { if: {} }), 'missing then at test.json#'],
	['an unknown type', objectOf({ type: 'null' }), 'unknown type: null at test.json#/properties/a'],
	[
		'several types',
		objectOf({ type: ['string', 'null'] }),
		'unknown type: string,null at test.json#/properties/a'
	],
	['a member that asks nothing', objectOf({}), 'nothing is asked at test.json#/properties/a'],
	['a list of anything', objectOf({ type: 'array' }), 'missing items at test.json#/properties/a'],
	[
		'a code that is no string',
		objectOf({ enum: ['a', 1] }),
		'code that is no string at test.json#/properties/a'
	],
	[
		'an open object',
		{ ...objectOf({ type: 'string' }), unevaluatedProperties: true },
		'open object at test.json#'
	],
	[
		'a member that only a condition names',
		objectOf({ type: 'string' }, { anyOf: [has('d')] }),
		'unknown member: d at test.json#'
	],
	[
		'a name that is no identifier',
		{ ...objectOf({ type: 'string' }), properties: { 'a/b': { type: 'string' } } },
		'name that is no identifier: a/b at test.json#'
	],
	[
		'a name that every object has',
		{
			...objectOf({ type: 'string' }),
			properties: JSON.parse('{"__proto__":{"type":"string"}}') as object
		},
		'name that is no identifier: __proto__ at test.json#'
	],
	[
		'a reference to nothing',
		objectOf({ $ref: 'other.json#/$defs/x' }),
		'unknown $ref: other.json#/$defs/x'
	],
	[
		'a deprecated field without replacement',
		objectOf({ type: 'string', deprecated: true }),
		'missing x-replacedBy at test.json#/properties/a'
	],
	[
		'a replacement of what is not deprecated',
		objectOf({ type: 'string', 'x-replacedBy': '/b' }),
		'missing deprecated at test.json#/properties/a'
	],
	[
		'an unknown replacement',
		objectOf({ type: 'string', deprecated: true, 'x-replacedBy': '/d' }),
		'unknown x-replacedBy: /d at test.json#/properties/a'
	],
	[
		'a deprecated field that is required',
		objectOf({ type: 'string', deprecated: true, 'x-replacedBy': '/b' }, { required: ['a'] }),
		'deprecated but required: test.json#/properties/a'
	],
	['32 required members', many(32), 'too many members are asked for at test.json#'],
	[
		'two members of one name',
		{
			...objectOf({ type: 'string' }),
			properties: { a_b: arrayOf('x'), $a_b: arrayOf('y') }
		},
		'one name for test.json#/properties/a_b and test.json#/properties/$a_b'
	],
	['a schema inside itself', objectOf({ $ref: 'test.json' }), 'recursive schema: test.json']
];

test.each(refused)('%s cannot be compiled', (_, schema, message) => {
	expect(() => validatorsModule({ 'test.json': schema })).toThrow(new TypeError(message));
});

describe('a value that is no JSON', () => {
	const { fits } = compiled.commitment;

	test('does not fit by what it inherits', () => {
		expect(fits({ ...bridge })).toBe(true);
		const { id, ...rest } = bridge;
		const heir = Object.assign(Object.create({ id }) as object, rest);
		expect(fits(heir)).toBe(false);
		expect(errorsOf(compiled.commitment, heir)).toMatchObject([
			{ keyword: 'required', params: { missingProperty: 'id' } }
		]);
	});

	test('may inherit what is asked of nobody', () => {
		expect(fits(Object.assign(Object.create({ extra: 1 }) as object, bridge))).toBe(true);
		expect(fits(Object.assign(Object.create(null) as object, bridge))).toBe(true);
	});

	test('has no member that is undefined or hidden', () => {
		expect(fits({ ...bridge, note: undefined })).toBe(true);
		expect(fits({ ...bridge, id: undefined })).toBe(false);
		const hidden = Object.defineProperty({ ...bridge }, 'id', { enumerable: false });
		expect(fits(hidden)).toBe(false);
		expect(errorsOf(compiled.commitment, hidden)).toHaveLength(1);
	});
});
