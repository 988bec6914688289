import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { addSchemas, validatorOf } from './ajv.ts';
import { bundle, county, upkeep } from './fixture.ts';
import { samplesIn, valueOf } from './samples/fixture.ts';
import { isKind, kinds, schemaId, schemas } from './schemas.ts';
import { shapeOf } from './validate.ts';

const OPTIONS = [
	{ strict: true },
	{ strict: true, allErrors: true, verbose: true, ownProperties: true },
	{ strict: true, removeAdditional: true, useDefaults: true, coerceTypes: true },
	{ strict: true, $data: true, validateFormats: false, inlineRefs: false }
] as const;

describe.each(OPTIONS)("a caller's own Ajv with %j", (options) => {
	test('takes the schemas, twice too, and accepts what is right', () => {
		const ajv = addSchemas(addSchemas(new Ajv2020(options)));
		expect(validatorOf(ajv, 'bundle')(bundle)).toBe(true);
		expect(kinds.every((kind) => !validatorOf(ajv, kind)({}))).toBe(true);
	});
});

test('an Ajv that was given no schemas is told how it gets them', () => {
	expect(() => validatorOf(new Ajv2020(), 'actor')).toThrow(
		`missing schema: ${schemaId('actor')} (addSchemas adds it)`
	);
});

test('one misspelt code is one error', () => {
	const validator = validatorOf(addSchemas(new Ajv2020({ allErrors: true })), 'commitment');
	expect(validator({ ...upkeep, duty: 'mantain' })).toBe(false);
	expect(validator.errors).toHaveLength(1);
});

test("a caller's own schema may refer to a kind", () => {
	const ajv = addSchemas(new Ajv2020({ strict: true }));
	const validate = ajv.compile({ type: 'array', items: { $ref: schemaId('actor') } });
	expect(validate([county])).toBe(true);
	expect(validate([{ ...county, id: 'The County' }])).toBe(false);
});

const documents = [...samplesIn('valid'), ...samplesIn('invalid')]
	.map((sample) => ({ ...sample, value: valueOf(sample) }))
	.filter(({ kind, value }) => isKind(kind) && value !== undefined);

test.each([
	['2020-12', () => addSchemas(new Ajv2020({ strict: true }))],
	['draft-07 without $schema', draft07]
])(
	'the flattened schemas give the verdict of the compiled ones on every sample, read as %s',
	(_, make) => {
		const ajv = make();
		for (const { kind, name, value } of documents) {
			if (!isKind(kind)) continue;
			expect(validatorOf(ajv, kind)(value), name).toBe(shapeOf(kind, value).valid);
		}
		expect(documents.length).toBeGreaterThan(500);
	}
);

/** What older tools do: they know no draft 2020-12, and read `$defs` where a reference leads there. */
function draft07(): Ajv {
	const ajv = new Ajv({ strict: true });
	for (const kind of kinds) {
		const { $schema: _, ...schema } = schemas[kind] as { $schema: string };
		ajv.addSchema(schema);
	}
	return ajv;
}

test('a name is a kind or is none', () => {
	expect(kinds).toHaveLength(8);
	for (const name of ['bundle', 'actor']) expect(isKind(name)).toBe(true);
	for (const name of ['actors', 'toString', '__proto__', '']) expect(isKind(name)).toBe(false);
});
