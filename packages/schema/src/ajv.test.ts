import { Ajv, type Options } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as compiled from './generated/validators.js';
import { addSchemas, validatorOf } from './ajv.ts';
import { bridge, bundle, dataset, role, town } from './fixture.ts';
import type { Commitment } from './generated/types.ts';
import { kinds, schemaId } from './kinds.ts';
import { samplesIn, valueOf } from './samples/fixture.ts';

const OPTIONS: [string, Options][] = [
	['no options', {}],
	['strict', { strict: true }],
	['allErrors', { strict: true, allErrors: true }],
	['coerceTypes', { strict: true, coerceTypes: true }],
	['removeAdditional', { strict: true, removeAdditional: true }],
	['useDefaults', { strict: true, useDefaults: true }],
	['ownProperties', { strict: true, ownProperties: true }],
	['$data', { strict: true, $data: true }],
	['verbose', { strict: true, verbose: true }],
	['inlineRefs: false', { strict: true, inlineRefs: false }],
	['validateFormats: false', { validateFormats: false }],
	['unicodeRegExp: false', { strict: true, unicodeRegExp: false }]
];

const DRAFTS: [string, new (options: Options) => Ajv | Ajv2019 | Ajv2020][] = [
	['draft-07', Ajv],
	['2019-09', Ajv2019],
	['2020-12', Ajv2020]
];

describe.each(DRAFTS)('an Ajv for %s', (_, Own) => {
	test.each(OPTIONS)('knows every kind after addSchemas, with %s', (_, options) => {
		const ajv = addSchemas(new Own({ ...options, logger: strictLogger }));
		for (const kind of kinds) expect(ajv.getSchema(schemaId(kind)), kind).toBeTypeOf('function');
		expect(validatorOf(ajv, 'bundle')(structuredClone(bundle))).toBe(true);
		const wrong = { ...structuredClone(bridge), duty: 'acheive' };
		expect(validatorOf(ajv, 'commitment')(wrong)).toBe(false);
	});
});

/** What Ajv only warns of fails too. */
const strictLogger = {
	log: console.log,
	warn: (said: string) => expect.fail(said),
	error: (said: string) => expect.fail(said)
};

test('the same Ajv is given back, and to ask twice does nothing more', () => {
	const ajv = new Ajv2020({ strict: true });
	expect(addSchemas(addSchemas(ajv))).toBe(ajv);
	expectTypeOf(addSchemas(ajv)).toEqualTypeOf<Ajv2020>();
});

test('a validator narrows what it is given, and its errors are those of Ajv', () => {
	const validator = validatorOf(new Ajv2020(), 'commitment');
	const value: unknown = bridge;
	if (validator(value)) expectTypeOf(value).toEqualTypeOf<Commitment>();
	expect(validator({})).toBe(false);
	expect(validator.errors).toMatchObject([
		{ keyword: 'required', message: expect.any(String) as string }
	]);
});

test('one misspelt code is one error', () => {
	const ajv = new Ajv2020({ strict: true, allErrors: true });
	const wrong: [Parameters<typeof validatorOf>[1], object][] = [
		['commitment', { ...bridge, duty: 'acheive' }],
		['commitment', { ...bridge, force: 'agred' }],
		['dataset', { ...dataset, months: 'iraki' }],
		['actor', { ...town, evidence: [{ ...town.evidence[0], stance: 'suports' }] }],
		['role', { ...role, activities: [{ ...role.activities[0], change: 'startz' }] }]
	];
	for (const [kind, value] of wrong) {
		const validator = validatorOf(ajv, kind);
		expect(validator(value)).toBe(false);
		expect(validator.errors!.map(({ keyword }) => keyword)).toEqual(['enum']);
	}
});

test('schemas of your own refer to kinds, definitions and code lists', () => {
	const ajv = addSchemas(new Ajv2020({ strict: true }));
	const base = schemaId('commitment').replace('commitment.json', '');
	const validator = ajv.compile({
		type: 'object',
		properties: {
			promise: { $ref: schemaId('commitment') },
			title: { $ref: `${base}common.json#/$defs/localisedText` },
			duty: { $ref: `${base}codes.json#/$defs/duty` }
		},
		required: ['promise'],
		additionalProperties: false
	});
	expect(validator({ promise: bridge, title: bridge.title, duty: 'achieve' })).toBe(true);
	expect(validator({ promise: bridge, duty: 'acheive' })).toBe(false);
});

test('ids are compared once each, and not with every other', () => {
	const validator = validatorOf(new Ajv2020({ strict: true }), 'commitment');
	let reads = 0;
	const ids = Array.from({ length: 20_000 }, (_, at) => `id-${Math.max(at, 1)}`);
	const by = new Proxy(ids, {
		get(target, key) {
			reads++;
			return Reflect.get(target, key) as unknown;
		}
	});
	expect(validator({ ...bridge, by })).toBe(false);
	expect(reads).toBeLessThan(10 * ids.length);
});

test('an Ajv of your own says of every sample what the compiled validators say', () => {
	const ajv = new Ajv2020({ strict: true });
	const compared = [...samplesIn('valid'), ...samplesIn('invalid')]
		.map((sample) => ({ ...sample, value: valueOf(sample) }))
		.filter(({ value }) => value !== undefined);
	const otherwise = compared.filter(({ kind, value }) => {
		return validatorOf(ajv, kind as 'bundle')(value) !== compiled[kind as 'bundle'](value);
	});
	expect(compared.length).toBeGreaterThan(400);
	expect(otherwise).toEqual([]);
});
