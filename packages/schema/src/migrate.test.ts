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

const versionsFolder = join(import.meta.dirname, '../versions');
const read = (path: string) =>
	JSON.parse(readFileSync(join(versionsFolder, path), 'utf8')) as unknown;

/** Of each earlier version: what its schemas are, and what of its documents is left to a person. */
const EARLIER = [
	{
		version: 0,
		digest: 'ecb8b8b230e2ffe84e8516f3aea93de623004671605ed975e8a8628a1e702d12',
		documents: { role: ['/title'], bundle: ['/roles/0/title'], strength: [] }
	},
	{
		version: 1,
		digest: '065e298d0b1133d72f39b57320853c1dd7eb30925663d3fe14fb576c8e1d982c',
		documents: { commitment: [], bundle: [], strength: [] }
	}
];

test('every earlier version is here', () => {
	expect(EARLIER.map(({ version }) => version)).toEqual(versions.slice(0, -1));
	expect(readdirSync(versionsFolder).sort()).toEqual(EARLIER.map(({ version }) => `${version}`));
});

describe.each(EARLIER)('version $version', ({ version, digest, documents }) => {
	const files = readdirSync(join(versionsFolder, `${version}/schemas`)).sort();
	const ajv = new Ajv2020({ allErrors: true, validateFormats: false, strictRequired: false });
	for (const file of files) ajv.addSchema(read(`${version}/schemas/${file}`) as object);
	const fits = (kind: string, value: unknown) =>
		ajv.validate(`https://w3id.org/mithaq/schema/${version}/${kind}.json`, value);

	test('has its schemas frozen', () => {
		const text = files
			.map((file) => readFileSync(join(versionsFolder, `${version}/schemas`, file), 'utf8'))
			.join('');
		expect(createHash('sha256').update(text).digest('hex')).toBe(digest);
	});

	describe.each(Object.entries(documents) as [keyof Shapes, string[]][])(
		'its %s',
		(kind, missing) => {
			const before = read(`${version}/before/${kind}.json`);
			const after = read(`${version}/after/${kind}.json`);
			const step = { from: version, to: version + 1 };

			test('fits the schemas of its version', () => {
				expect(fits(kind, before)).toBe(true);
				expect(fits(kind, { ...(before as object), statsu: 1 })).toBe(false);
			});

			test('becomes, in the next version, what stands beside it', () => {
				const migrated = migrate(kind, before, step);
				expect(migrated).toEqual({ value: after, missing });
				expect(JSON.stringify(migrated.value)).toBe(JSON.stringify(after));
			});

			test('stays as it is', () => {
				const copy = structuredClone(before);
				const { value } = migrate(kind, before, step);
				expect(before).toEqual(copy);
				expect(value).not.toBe(before);
			});
		}
	);
});

test('a bundle of version 1 is sound today, and says so of itself', () => {
	const { value } = migrate('bundle', read('1/before/bundle.json'), { from: 1 });
	const file = join(folderOf({ 'bundle.json': value }), 'bundle.json');
	const { problems } = check(file);
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(value).toHaveProperty('$schema', 'https://w3id.org/mithaq/schema/2/bundle.json');
});

test('a role statement of version 0 is valid today once somebody has written its title', () => {
	const { value } = migrate('role', read('0/before/role.json'), { from: 0 });
	expect(validate('role', { ...(value as object), title: role.title }).valid).toBe(true);
});

test('the sides and places of a bundle of version 0 are left for somebody to declare', () => {
	const { roles, ...after } = migrate('bundle', read('0/before/bundle.json'), { from: 0 })
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
