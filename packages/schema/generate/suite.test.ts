import type { AnySchema } from 'ajv';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Validator } from '../src/validator.ts';
import { shipped, stock } from './fixture.ts';

/** One group of the official JSON-Schema-Test-Suite (draft 2020-12): a schema, and documents with their verdicts. */
interface Group {
	description: string;
	schema: AnySchema;
	tests: { description: string; data: unknown; valid: boolean }[];
}

/** Where Debian's libtest-json-schema-acceptance-perl keeps the suite. */
const folder = '/usr/share/perl5/auto/share/dist/Test-JSON-Schema-Acceptance/tests/draft2020-12';

/** The keywords in use, by the suite's files. */
const FILES = [
	'additionalProperties',
	'allOf',
	'boolean_schema',
	'const',
	'defs',
	'enum',
	'if-then-else',
	'items',
	'maxLength',
	'minItems',
	'minLength',
	'minProperties',
	'minimum',
	'pattern',
	'patternProperties',
	'properties',
	'ref',
	'required',
	'type',
	'uniqueItems'
];
const isThere = existsSync(folder);
const groups = (isThere ? FILES : []).flatMap((file) =>
	(JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')) as Group[]).map(
		(group) => [`${file}: ${group.description}`, group] as const
	)
);

/** The suite's schemas do not name the type of everything, as ours must. */
const LOOSE = { strict: false, logger: false } as const;

/** Groups whose schema says what the build refuses, and what it says then. */
const REFUSED: Record<string, RegExp> = {
	'additionalProperties: additionalProperties with schema': /must be \["boolean"\]/,
	'additionalProperties: additionalProperties can exist by itself': /must be \["boolean"\]/,
	'additionalProperties: additionalProperties does not look in applicators':
		/must be \["boolean"\]/,
	'additionalProperties: additionalProperties with null valued instance properties':
		/must be \["boolean"\]/,
	'additionalProperties: additionalProperties with propertyNames': /must be \["boolean"\]/,
	'properties: properties, patternProperties, additionalProperties interaction':
		/must be \["boolean"\]/,
	'enum: empty enum': /must have non-empty array/,
	'items: items and subitems': /beside prefixItems/,
	'items: prefixItems with no additional items allowed': /beside prefixItems/,
	'items: prefixItems validation adjusts the starting index for items': /beside prefixItems/,
	'items: items with heterogeneous array': /beside prefixItems/,
	'uniqueItems: uniqueItems with an array of items and additionalItems=false': /beside prefixItems/,
	'uniqueItems: uniqueItems=false with an array of items and additionalItems=false':
		/beside prefixItems/
};

/** Groups of which Ajv itself says something else; no schema of ours has such names, or ids within ids. */
const AJVS_OWN = new Set([
	'properties: properties whose names are Javascript object property names',
	'required: required properties whose names are Javascript object property names',
	'ref: refs with relative uris and defs',
	'ref: relative refs with absolute uris and defs',
	'ref: URN ref with nested pointer ref'
]);

/** The documents of a group of which a validator says something else. */
function otherwise(validate: Validator<unknown>, { tests }: Group): string[] {
	return tests.filter(({ data, valid }) => validate(data) !== valid).map((one) => one.description);
}

const expressed = groups.filter(([name]) => !(name in REFUSED) && !AJVS_OWN.has(name));

test.each(expressed)('the compiled module says what the suite says of %s', async (_, group) => {
	expect(otherwise(await shipped(group.schema, LOOSE), group)).toEqual([]);
});

describe('what is left out', () => {
	test.each(groups.filter(([name]) => name in REFUSED))(
		'is refused by the build: %s',
		async (name, { schema }) => {
			await expect(shipped(schema, LOOSE)).rejects.toThrow(REFUSED[name]!);
		}
	);

	test.each(groups.filter(([name]) => AJVS_OWN.has(name)))('is the same in Ajv: %s', (_, group) => {
		const verdict = () =>
			otherwise(stock(LOOSE).compile(group.schema) as Validator<unknown>, group);
		expect(said(verdict)).not.toEqual([]);
	});

	test.skipIf(!isThere)('is little', () => {
		expect(expressed.length).toBeGreaterThan(125);
		expect(groups.length - expressed.length).toBeLessThan(20);
	});
});

function said<T>(act: () => T): T | string {
	try {
		return act();
	} catch (error) {
		return String(error);
	}
}
