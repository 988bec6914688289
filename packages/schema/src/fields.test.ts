import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fields, knownFields } from './fields.ts';

interface Schema {
	properties?: object;
	$defs?: Record<string, Schema>;
}

test('fields holds the fields of every kind of object that the schemas describe', () => {
	const folder = join(import.meta.dirname, '../schemas');
	const inSchemas = readdirSync(folder).flatMap((file) => {
		const schema = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Schema;
		const parts = [[file.replace('.json', ''), schema], ...Object.entries(schema.$defs ?? {})];
		return (parts as [string, Schema][])
			.filter(([, { properties }]) => properties)
			.map(([name, { properties }]) => [name, Object.keys(properties!).join(' ')]);
	});
	expect(fields).toEqual(Object.fromEntries(inSchemas));
});

test.each([
	['an actor with a misspelt field', { id: 'x', nmae: 1, kind: 2, side: 3 }, 'name'],
	['evidence', { source: 'x', qoute: 'y', stance: 'z' }, 'quote'],
	['a deadline', { kind: 'fixed', dat: '2024', change: 'set', event: 'x' }, 'date']
])('knownFields knows the fields of %s', (_, value, field) => {
	expect(knownFields(value)).toContain(field);
});

test.each([[{}], [null], [undefined], [7], [{ unheard: 1 }], ['id']])(
	'knownFields knows none of %o',
	(value) => {
		expect(knownFields(value)).toEqual([]);
	}
);
