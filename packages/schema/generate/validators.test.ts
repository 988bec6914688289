import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_ERRORS } from '../src/bound.ts';
import * as sample from '../src/fixture.ts';
import * as compiled from '../src/generated/validators.js';
import { published, stock, toldOf, withHiddenTypes } from './fixture.ts';
import { validatorsModule } from './validators.ts';

const ODD_NAMES = ['__proto__', 'constructor', 'hasOwnProperty', '', 'a/b~', 'id', 'kind', 'date'];
const ODD_VALUES = fc.oneof(
	fc.jsonValue({ maxDepth: 2 }),
	fc.constantFrom('', 'x', 'x-1', 'x--1', 'X', '😀', 'fixed', 'relative', 'inferred', 'withdrawn'),
	fc.constantFrom('2025', '2025-13-45?', '2025/..', '20256', 'http://x', 'https://x y'),
	fc.constantFrom(0, -1, 1.5, 1e308, null, true, [], {}),
	fc.nat(130).map((length) => 'x'.repeat(length)),
	fc.nat(130).map((length) => '😀'.repeat(length)),
	fc.string({ unit: 'binary', maxLength: 4 })
);

/** One thing done to a document: at the n-th of its containers, to the n-th of that one's members. */
const CHANGES = fc.array(
	fc.record({
		at: fc.nat(),
		way: fc.constantFrom('replace', 'remove', 'add', 'repeat'),
		name: fc.constantFrom(...ODD_NAMES),
		value: ODD_VALUES
	}),
	{ minLength: 1, maxLength: 4 }
);
type Change = typeof CHANGES extends fc.Arbitrary<(infer C)[]> ? C : never;

function changed(document: unknown, changes: Change[]): unknown {
	const copy = structuredClone(document);
	for (const change of changes) {
		const containers = containersIn(copy);
		const container = containers[change.at % containers.length]!;
		if (Array.isArray(container)) changeList(container, change);
		else changeObject(container, change);
	}
	return copy;
}

function containersIn(value: unknown): object[] {
	if (typeof value !== 'object' || value === null) return [];
	return [value, ...Object.values(value).flatMap(containersIn)];
}

function changeList(list: unknown[], { at, way, value }: Change): void {
	const index = at % Math.max(1, list.length);
	if (way === 'add') list.push(structuredClone(value));
	else if (way === 'repeat') list.push(structuredClone(list[index] ?? null));
	else list.splice(index, 1, ...(way === 'remove' ? [] : [structuredClone(value)]));
}

function changeObject(object: object, { at, way, name, value }: Change): void {
	const keys = Object.keys(object);
	const key = way === 'add' ? name : keys[at % keys.length];
	if (key === undefined) return;
	if (way === 'remove') Reflect.deleteProperty(object, key);
	else
		Object.defineProperty(object, key, {
			value: structuredClone(value),
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
const theirs = stock({ strict: true }).addSchema(Object.values(published).map(withHiddenTypes));

test.each(documents)(
	'however a %s is changed, its validator finds what Ajv finds',
	(kind, document) => {
		const ours = compiled[kind];
		const stocks = theirs.getSchema(published[`${kind}.json`]!.$id!)!;
		const verdicts = new Set<boolean>();
		expect(ours(document), JSON.stringify(ours.errors)).toBe(true);
		fc.assert(
			fc.property(CHANGES, (changes) => {
				const value = changed(document, changes);
				const fits = stocks(value) as boolean;
				expect(ours(value)).toBe(fits);
				expect(toldOf(ours)).toEqual(toldOf(stocks));
				verdicts.add(fits);
			}),
			{ numRuns: 500 }
		);
		expect(verdicts.size).toBe(2);
	}
);

describe('a hostile value', () => {
	test.each([
		['ids', { ...bridge, by: new Array(1e6).fill(1) }],
		['unknown fields', Object.fromEntries(new Array(1e5).fill(0).map((_, at) => [`x${at}`, at]))],
		[
			'languages',
			{
				...bridge,
				title: Object.fromEntries(new Array(1e5).fill(0).map((_, at) => [`aa-${10 + at}`, 0]))
			}
		]
	])('with a million wrong %s is refused with as many errors as anybody reads', (_, value) => {
		expect(compiled.commitment(value)).toBe(false);
		expect((compiled.commitment.errors ?? []).length).toBeLessThan(2 * MOST_ERRORS);
	});
});

/** What is said of a schema with one thing planted in it. */
const planted = (member: object, more: object = {}) =>
	validatorsModule({
		'test.json': {
			$schema: 'https://json-schema.org/draft/2020-12/schema',
			$id: 'https://example.org/test.json',
			type: 'object',
			properties: { a: member },
			additionalProperties: false,
			...more
		}
	});

describe('the build refuses', () => {
	const refused: [string, object, object, RegExp][] = [
		[
			'a keyword that nobody knows',
			{ type: 'string', maxLenght: 3 },
			{},
			/unknown keyword: "maxLenght"/
		],
		[
			'a keyword of our own for editors, misspelt',
			{ type: 'string', enumDescription: ['x'] },
			{},
			/unknown keyword/
		],
		[
			'a keyword of another type',
			{ type: 'string', minItems: 1 },
			{},
			/missing type "array" for keyword "minItems"/
		],
		['a keyword without a type', { minLength: 1 }, {}, /missing type "string"/],
		['a length below zero', { type: 'string', maxLength: -1 }, {}, /schema is invalid/],
		['an unknown type', { type: 'text' }, {}, /schema is invalid/],
		['a form that is not checked', { type: 'string', format: 'uri' }, {}, /unknown format "uri"/],
		[
			'a pattern that is none',
			{ type: 'string', pattern: '(' },
			{},
			/schema is invalid|regular expression/i
		],
		['a reference to nothing', { $ref: 'other.json#/$defs/x' }, {}, /can't resolve reference/],
		[
			'a required member that is not described',
			{},
			{ required: ['b'] },
			/required property "b" is not defined/
		],
		['a condition of nothing', { type: 'string' }, { if: {} }, /"if" without "then" and "else"/]
	];

	test.each(refused)('%s', async (_, member, more, said) => {
		await expect(planted(member, more)).rejects.toThrow(said);
	});

	test('nothing of a schema that uses what it knows', async () => {
		const member = { type: 'string', title: 'A', enumDescriptions: ['x'], maxLength: 3 };
		await expect(planted(member)).resolves.toContain('export { ');
	});

	test('no value of a const, whatever names are in it', async () => {
		const code = await planted({ const: { title: 'kept' } });
		expect(code).toContain('kept');
	});
});
