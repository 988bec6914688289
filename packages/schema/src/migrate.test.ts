import { Ajv2020 } from 'ajv/dist/2020.js';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { bundle, folderOf, role } from './fixture.ts';
import type { Bundle } from './generated/types.ts';
import { migrate, versions } from './migrate.ts';
import { validate, type Shapes } from './validate.ts';

const frozen = join(import.meta.dirname, '../versions/0');
const read = (path: string) => JSON.parse(readFileSync(join(frozen, path), 'utf8')) as unknown;
const files = readdirSync(join(frozen, 'schemas')).sort();
const ajv = new Ajv2020({ allErrors: true, validateFormats: false, strictRequired: false });
for (const file of files) ajv.addSchema(read(`schemas/${file}`) as object);

function fitsBefore(kind: keyof Shapes, value: unknown): boolean {
	return ajv.validate(`https://w3id.org/mithaq/schema/0/${kind}.json`, value);
}

test('the schemas of version 0 are frozen', () => {
	const text = files.map((file) => readFileSync(join(frozen, 'schemas', file), 'utf8')).join('');
	expect(createHash('sha256').update(text).digest('hex')).toBe(
		'ecb8b8b230e2ffe84e8516f3aea93de623004671605ed975e8a8628a1e702d12'
	);
});

describe.each([
	['role', ['/title']],
	['bundle', ['/roles/0/title']],
	['strength', []]
] as [keyof Shapes, string[]][])('a %s of version 0', (kind, missing) => {
	const before = read(`before/${kind}.json`);
	const after = read(`after/${kind}.json`);

	test('fits the schemas of its version', () => {
		expect(fitsBefore(kind, before)).toBe(true);
		expect(fitsBefore(kind, { ...(before as object), statsu: 1 })).toBe(false);
	});

	test('becomes, in version 1, what stands beside it', () => {
		const migrated = migrate(kind, before, { from: 0, to: 1 });
		expect(migrated).toEqual({ value: after, missing });
		expect(JSON.stringify(migrated.value)).toBe(JSON.stringify(after));
	});

	test('stays as it is', () => {
		const copy = structuredClone(before);
		const { value } = migrate(kind, before, { from: 0, to: 1 });
		expect(before).toEqual(copy);
		expect(value).not.toBe(before);
	});
});

test('a role statement of version 0 is valid today once somebody has written its title', () => {
	const { value } = migrate('role', read('before/role.json'), { from: 0 });
	expect(validate('role', { ...(value as object), title: role.title }).valid).toBe(true);
});

test('the sides and places of a bundle of version 0 are left for somebody to declare', () => {
	const { roles, ...after } = migrate('bundle', read('before/bundle.json'), { from: 0 })
		.value as Bundle;
	const titled = roles.map((statement) => ({ ...statement, title: role.title }));
	const folder = folderOf({ 'bundle.json': { ...after, roles: titled } });
	const { problems } = check(join(folder, 'bundle.json'));
	expect(problems.length).toBeGreaterThan(0);
	expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['code-declared']));
});

test('a record that is current stays as it is, in a copy', () => {
	const migrated = migrate('bundle', bundle, { from: 2 });
	expect(migrated).toEqual({ value: bundle, missing: [] });
	expect((migrated.value as typeof bundle).roles).not.toBe(bundle.roles);
});

test.each([
	['no object', null],
	['a list', [1]],
	['a record without the field', { id: 'x', title: 1 }],
	['a record with both fields', { title: 1, speaker: 'x', speakers: ['y'] }],
	['a record with an odd name', JSON.parse('{"title":1,"__proto__":{"speaker":"x"}}') as unknown]
])('%s is left alone', (_, value) => {
	expect(migrate('role', value, { from: 0 })).toEqual({ value, missing: [] });
});

test('a value of another form is moved and not mended', () => {
	const { value } = migrate('role', { speaker: 7, $schema: '../role.json' }, { from: 0 });
	expect(value).toEqual({ speakers: [7], $schema: '../role.json' });
	expect(migrate('bundle', { roles: 7, actors: [null] }, { from: 0 }).value).toEqual({
		roles: 7,
		actors: [null]
	});
});

test.each([
	[{ from: 7 }, 'unknown version: 7 (known: 0, 1, 2)'],
	[{ from: 0, to: 3 }, 'unknown version: 3 (known: 0, 1, 2)'],
	[{ from: 0.5 }, 'unknown version: 0.5 (known: 0, 1, 2)'],
	[{ from: '0' as never }, 'unknown version: "0" (known: 0, 1, 2)'],
	[{ from: 1, to: 0 }, 'no way back from version 1 to 0']
])('migrate refuses %o', (options, message) => {
	expect(() => migrate('role', role, options)).toThrow(new TypeError(message));
});

test('the current version is that of the schemas', () => {
	const { $id } = JSON.parse(
		readFileSync(join(import.meta.dirname, '../schemas/role.json'), 'utf8')
	) as { $id: string };
	expect($id).toContain(`/schema/${versions.at(-1)}/`);
});
