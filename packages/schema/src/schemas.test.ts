import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as sample from './fixture.ts';
import { isKind, kinds, schemaId, schemas, type Kind } from './schemas.ts';
import { validate } from './validate.ts';

const root = join(import.meta.dirname, '..');
const documents: Record<Kind, unknown> = {
	source: sample.source,
	actor: sample.town,
	event: sample.meeting,
	commitment: sample.bridge,
	role: sample.role,
	strength: sample.strength,
	dataset: sample.dataset,
	bundle: sample.bundle
};

test('every schema is of a kind, and every kind has one', () => {
	expect(Object.keys(schemas).sort()).toEqual([...kinds].sort());
});

test('a name that came from somewhere is asked whether it is a kind', () => {
	const name: string = 'commitment';
	if (isKind(name)) {
		expectTypeOf(name).toEqualTypeOf<Kind>();
		expect(validate(name, sample.bridge).valid).toBe(true);
	}
	expect(['toString', '', 'Commitment', undefined, 1, 'common'].filter(isKind)).toEqual([]);
	expect(kinds.filter((kind) => !isKind(kind))).toEqual([]);
});

describe.each(kinds)('the flat schema of a %s', (kind) => {
	const { $schema: draft, ...rest } = schemas[kind];

	test('is what its file holds', () => {
		expect(JSON.parse(readFileSync(join(root, 'flat', `${kind}.json`), 'utf8'))).toEqual(
			schemas[kind]
		);
		expect(schemaId(kind)).toBe(rest.$id.replace('.flat', ''));
	});

	test('leads nowhere outside of itself and says nothing that strict validators do not know', () => {
		const text = JSON.stringify(schemas[kind]);
		for (const [, ref] of text.matchAll(/"\$ref":"([^"]*)"/g)) {
			expect(ref).toMatch(/^#\/\$defs\//);
			expect(Object.keys(rest.$defs)).toContain(ref!.slice('#/$defs/'.length));
		}
		expect(text).not.toMatch(/enumDescriptions|defaultSnippets|unevaluated/);
	});

	test.each([
		['2020-12', () => new Ajv2020({ strict: true, allErrors: true }).compile(schemas[kind])],
		['draft-07, without $schema', () => new Ajv({ strict: true, allErrors: true }).compile(rest)],
		[
			'2020-12, without unicode',
			() => new Ajv2020({ strict: true, unicodeRegExp: false }).compile(schemas[kind])
		]
	])('compiles in Ajv at its strictest in %s and says what validate says', (_, compile) => {
		const fits = compile();
		expect(draft).toBe('https://json-schema.org/draft/2020-12/schema');
		expect(fits(documents[kind])).toBe(true);
		expect(fits({ ...(documents[kind] as object), unknown: 1 })).toBe(false);
	});
});
