import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle, checkWith, county, placesOf } from '../fixture.ts';
import { folders, type Folder } from '../records.ts';
import { referencesOf } from './references-resolve.ts';

test('references-resolve accepts ids of records of the right kind', () => {
	expect(checkWith().problems).toEqual([]);
});

test.each([
	['an id that no record has', 'contry', 'be the id of a record in actors (did you mean county?)'],
	['the id of a record of another kind', 'bridge-report', 'be the id of a record in actors']
])('references-resolve refuses %s', (_, partOf, must) => {
	const checked = checkWith({ 'actors/other.json': { ...county, id: 'other', partOf } });
	expect(placesOf(checked)).toEqual(['actors/other.json:21:12 /partOf references-resolve']);
	expect(checked.problems[0]).toMatchObject({ must: { en: must }, actual: partOf });
});

test('references-resolve is silent about a record that is there but broken', () => {
	const files = {
		'actors/town.json': { id: 'town' },
		'events/talks.json': '{',
		'commitments/upkeep.json': []
	};
	const rules = checkWith(files).problems.map(({ rule }) => rule);
	expect(rules).not.toContain('references-resolve');
	expect(rules).toEqual(expect.arrayContaining(['required', 'json-syntax', 'type']));
});

test('referencesOf finds every field that the schemas define as an id of another record', () => {
	const found = (Object.keys(folders) as Folder[]).flatMap((folder) =>
		bundle[folder].flatMap((value) => [...referencesOf({ kind: folders[folder], value })])
	);
	const names = new Set(found.map(({ name }) => name));
	expect([...names].sort()).toEqual(idFields());
});

function idFields(): string[] {
	const folder = join(import.meta.dirname, '../../schemas');
	const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
	const fields = texts.flatMap((text) => [
		...text.matchAll(/"(\w+)": \{[^{}]*(?:"items": \{\s*)?"\$ref": "common.json#\/\$defs\/id"/g)
	]);
	return [...new Set(fields.map(([, name]) => name!))].filter((name) => name !== 'id').sort();
}
