import type { StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as sample from './fixture.ts';
import type { Commitment } from './generated/types.ts';
import * as compiled from './generated/validators.js';
import * as standard from './standard.ts';
import { validate, type Shapes } from './validate.ts';

const samples: { [K in keyof Shapes]: Shapes[K] } = {
	source: sample.source,
	actor: sample.town,
	event: sample.meeting,
	commitment: sample.bridge,
	role: sample.role,
	strength: sample.strength,
	dataset: sample.dataset,
	bundle: sample.bundle
};
const kinds = Object.keys(samples) as (keyof Shapes)[];
const { bridge } = sample;

/** What a form, RPC or router library does with any schema: it knows nothing but the standard. */
async function parseWith<S extends StandardSchemaV1>(
	schema: S,
	value: unknown
): Promise<StandardSchemaV1.InferOutput<S>> {
	const result = await schema['~standard'].validate(value);
	if (!result.issues) return result.value as StandardSchemaV1.InferOutput<S>;
	const lines = result.issues.map(({ message, path = [] }) => `${path.join('.')}: ${message}`);
	throw new TypeError(lines.join('\n'));
}

function issuesOf(schema: StandardSchemaV1, value: unknown, libraryOptions = {}) {
	const result = schema['~standard'].validate(value, { libraryOptions });
	if (result instanceof Promise) throw new TypeError('asynchronous');
	return result.issues;
}

test('every compiled schema is a Standard Schema', () => {
	expect(Object.keys(standard).sort()).toEqual(Object.keys(compiled).sort());
	for (const kind of kinds) {
		expect(standard[kind]['~standard']).toMatchObject({ version: 1, vendor: 'mithaq' });
	}
});

describe('a library that knows only the standard', () => {
	test.each(kinds)('gets a %s back as it was', async (kind) => {
		expect(await parseWith(standard[kind], samples[kind])).toBe(samples[kind]);
	});

	test.each(kinds)('is told as many issues of an empty %s as validate finds', (kind) => {
		const { findings } = validate(kind, {}) as { findings: unknown[] };
		expect(findings.length).toBeGreaterThan(3);
		expect(issuesOf(standard[kind], {})).toHaveLength(findings.length);
	});

	test('knows the type of what it gets', async () => {
		expectTypeOf(await parseWith(standard.commitment, bridge)).toEqualTypeOf<Commitment>();
		expectTypeOf<
			StandardSchemaV1.InferInput<typeof standard.commitment>
		>().toEqualTypeOf<Commitment>();
	});

	test('can say where and what is wrong', async () => {
		const parsing = parseWith(standard.commitment, { ...bridge, duty: 'acheive' });
		await expect(parsing).rejects.toThrow(/^duty: must be one of achieve, .*, not "acheive"$/);
	});
});

const [first] = bridge.conditions!;
const paths: [string, unknown, (string | number)[]][] = [
	['the value itself', null, []],
	['a missing member', { ...bridge, scope: undefined }, ['scope']],
	['an item of a list', { ...bridge, by: ['town', 'X'] }, ['by', 1]],
	[
		'a member in a list',
		{ ...bridge, conditions: [first, { ...first, text: 7 }] },
		['conditions', 1, 'text']
	],
	['a member whose name is a number', { ...bridge, 7: 1 }, ['7']],
	['a member whose name is escaped', { ...bridge, 'a/b~c': 1 }, ['a/b~c']],
	['a member named __proto__', { ...bridge, ['__proto__']: 1 }, ['__proto__']]
];

test.each(paths)('an issue with %s has its path', (_, value, path) => {
	expect(issuesOf(standard.commitment, value)!.map((issue) => issue.path)).toEqual([path]);
});

test('messages are in English, or in Arabic where the caller asks for it', () => {
	const value = { ...bridge, lifecycle: 'X' };
	const [english] = issuesOf(standard.commitment, value)!;
	const [arabic] = issuesOf(standard.commitment, value, { language: 'ar' })!;
	expect(english!.message).toMatch(/^must .*, not "X"$/);
	expect(arabic!.message).toMatch(/\p{Script=Arabic}/u);
	expect(issuesOf(standard.commitment, value, { language: 'fr' })).toEqual([english]);
});
