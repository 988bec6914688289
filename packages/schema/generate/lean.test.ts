import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_ERRORS } from '../src/bound.ts';
import { duplicate, isLonger, isShorter } from '../src/leaf.ts';
import { leanly, shipped, stock, toldOf, withHiddenTypes } from './fixture.ts';

const LOOSE = { strict: false, logger: false, validateSchema: false } as const;

const UNITS = ['x', 'é', '😀', '\ud83d', '\ude00', '\n', '-'];
const TEXTS = fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 8 });
const NAMES = ['a', 'b', 'ab', 'x-1', '', 'constructor', 'a/b~'];
const PATTERNS = ['^a', 'b$', '^x-', '^.$', '[^a]'];

/** Few different values, so that equal ones meet; objects that are equal up to the order of their members among them. */
const { value: VALUES } = fc.letrec<{ value: unknown }>((tie) => ({
	value: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		fc.constantFrom(0, -0, 1, 1.5, '', '1', 'a', true, false, null),
		TEXTS,
		fc.array(tie('value'), { maxLength: 4 }),
		fc
			.uniqueArray(fc.tuple(fc.constantFrom(...NAMES, '__proto__'), tie('value')), {
				maxLength: 4,
				selector: ([name]) => name
			})
			.map((members) => JSON.parse(objectText(members)) as unknown)
	)
}));

function objectText(members: [string, unknown][]): string {
	return `{${members.map((member) => member.map((part) => JSON.stringify(part)).join(':')).join()}}`;
}

/** Schemas of the keywords that lean code stands for, one inside the other. */
const { schema: SCHEMAS } = fc.letrec<{ schema: object }>((tie) => ({
	schema: fc.oneof(
		{ depthSize: 'small' },
		fc.constant({}),
		fc.record(
			{
				type: fc.constant('string'),
				minLength: fc.nat(4),
				maxLength: fc.nat(4),
				pattern: fc.constantFrom(...PATTERNS)
			},
			{ requiredKeys: ['type'] }
		),
		fc.record(
			{
				type: fc.constant('array'),
				items: tie('schema'),
				uniqueItems: fc.boolean(),
				minItems: fc.nat(2)
			},
			{ requiredKeys: ['type'] }
		),
		fc.record(
			{
				type: fc.constant('object'),
				properties: fc.dictionary(fc.constantFrom(...NAMES), tie('schema'), { maxKeys: 4 }),
				patternProperties: fc.dictionary(fc.constantFrom(...PATTERNS), tie('schema'), {
					maxKeys: 2
				}),
				additionalProperties: fc.constant(false),
				required: fc.uniqueArray(fc.constantFrom('a', 'b'))
			},
			{ requiredKeys: ['type'] }
		),
		fc.record({ if: tie('schema'), then: tie('schema') })
	)
}));

const lists = (item: fc.Arbitrary<unknown>) => fc.array(item, { maxLength: 6 });
const WORDS = fc.constantFrom('a', 'b', 'c', 'd', 'constructor', '__proto__', '');

const cases: [string, fc.Arbitrary<object>, fc.Arbitrary<unknown>][] = [
	['maxLength', fc.nat(5).map((maxLength) => ({ type: 'string', maxLength })), TEXTS],
	['minLength', fc.nat(5).map((minLength) => ({ type: 'string', minLength })), TEXTS],
	['pattern', fc.constantFrom(...PATTERNS).map((pattern) => ({ type: 'string', pattern })), TEXTS],
	['uniqueItems of texts', fc.constant({ type: 'array', uniqueItems: true }), lists(WORDS)],
	['uniqueItems of JSON', fc.constant({ type: 'array', uniqueItems: true }), lists(VALUES)],
	['uniqueItems: false', fc.constant({ type: 'array', uniqueItems: false }), lists(WORDS)],
	['items', SCHEMAS.map((items) => ({ type: 'array', items })), lists(VALUES)],
	['any schema', SCHEMAS, VALUES]
];

test.each(cases)('%s means what Ajv says that it means', (_, schemas, values) => {
	const verdicts = new Set<boolean>();
	fc.assert(
		fc.property(schemas, fc.array(values, { minLength: 1, maxLength: 12 }), (schema, tried) => {
			const ours = leanly(schema, LOOSE);
			const theirs = stock(LOOSE).compile(schema);
			const hidden = stock(LOOSE).compile(withHiddenTypes(schema));
			for (const value of tried) {
				verdicts.add(ours(value));
				expect(ours(value)).toBe(theirs(value));
				expect(ours(value)).toBe(hidden(value));
				expect(toldOf(ours)).toEqual(toldOf(hidden));
			}
		}),
		{ numRuns: 200 }
	);
	expect(verdicts).toContain(true);
});

test('objects are equal whatever the order of their members, and lists are not', () => {
	expect(duplicate([{ a: 1, b: [{ c: 2, d: 3 }] }, 0, { b: [{ d: 3, c: 2 }], a: 1 }])).toEqual({
		i: 2,
		j: 0
	});
	for (const different of [
		[
			[1, 2],
			[2, 1]
		],
		['1', 1],
		[{}, []],
		[[], [[]]],
		[{ '': [['a', 1]] }, { a: 1 }],
		[null, 'null']
	])
		expect(duplicate(different)).toBeUndefined();
});

test('items of any depth are compared', () => {
	const depth = 200_000;
	const deep = () => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;
	expect(duplicate([deep(), 1, deep()])).toEqual({ i: 2, j: 0 });
});

describe('work', () => {
	/** How often a validator asks a list, or anything that lists hold, for an item or its length. */
	function readsOf(validate: (value: unknown) => boolean, value: object): number {
		let reads = 0;
		const counted = <T extends object>(inner: T): T =>
			new Proxy(inner, {
				get(target, key) {
					reads++;
					const member: unknown = Reflect.get(target, key);
					return typeof member === 'object' && member !== null ? counted(member) : member;
				},
				ownKeys(target) {
					reads += Object.keys(target).length;
					return Reflect.ownKeys(target);
				}
			});
		validate(counted(value));
		return reads;
	}

	const ids = (count: number) => Array.from({ length: count }, (_, at) => `id-${Math.max(1, at)}`);
	const id = { type: 'string', pattern: '^[a-z0-9-]+$', maxLength: 80 };
	const grown: [string, object, (count: number) => object][] = [
		['ids, two of them equal', { type: 'array', items: id, uniqueItems: true }, ids],
		['objects', { type: 'array', uniqueItems: true }, (count) => ids(count).map((at) => ({ at }))],
		['wrong items', { type: 'array', items: { type: 'number' } }, ids],
		[
			'members',
			{
				type: 'object',
				patternProperties: { '^id': { type: 'number' } },
				additionalProperties: false
			},
			(count) => Object.fromEntries(ids(count).map((key) => [key, 0]))
		],
		[
			'unknown members',
			{ type: 'object', properties: { a: id }, additionalProperties: false },
			(count) => Object.fromEntries(ids(count).map((key) => [key, 0]))
		]
	];

	test.each(grown)('is at most as much more as there is more to read: %s', (_, schema, make) => {
		const validate = leanly(schema, LOOSE);
		const [once, twice] = [50_000, 100_000].map((count) => readsOf(validate, make(count)));
		expect(once).toBeGreaterThan(1000);
		expect(twice! / once!).toBeLessThan(2.5);
	});

	test('looks at no more of a text than its limit asks', () => {
		let looks = 0;
		const endless = { length: 1e9, charCodeAt: () => (looks++, 0xd83d) } as unknown as string;
		expect(isLonger(endless, 80)).toBe(true);
		expect(isShorter(endless, 80)).toBe(false);
		expect(looks).toBe(0);
	});
});

describe('errors', () => {
	const million = Array.from({ length: 1e6 }, (_, at) => at);
	const members = Object.fromEntries(million.map((at) => [`a${at}`, at]));
	const text = { type: 'string' };
	const many: [string, object, unknown][] = [
		['wrong items', { type: 'array', items: text }, million],
		[
			'lists of wrong items',
			{ type: 'array', items: { type: 'array', items: text } },
			[million, million]
		],
		['unknown members', { type: 'object', additionalProperties: false }, members],
		['wrong members', { type: 'object', patternProperties: { '^a': text } }, members]
	];

	test.each(many)('of a million %s are told as far as anybody reads', (_, schema, value) => {
		const validate = leanly(schema, LOOSE);
		expect(validate(value)).toBe(false);
		expect(validate.errors!.length).toBeGreaterThanOrEqual(MOST_ERRORS);
		expect(validate.errors!.length).toBeLessThan(MOST_ERRORS + 10);
	});
});

describe('what lean code does not stand for is refused', () => {
	test.each([
		[
			'additionalProperties as a schema',
			{ type: 'object', additionalProperties: { type: 'string' } }
		],
		['additionalProperties: true', { type: 'object', additionalProperties: true }],
		['prefixItems', { type: 'array', prefixItems: [{ type: 'string' }], items: false }]
	])('%s', async (_, schema) => {
		expect(() => leanly(schema, LOOSE)).toThrow();
		await expect(shipped(schema, LOOSE)).rejects.toThrow();
	});
});
