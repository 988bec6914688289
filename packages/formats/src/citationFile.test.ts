import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { citationFile } from './citationFile.ts';
import { bundle, HOSTILE } from './fixture.ts';

test('citationFile(dataset) is YAML with what CFF 1.2.0 requires', () => {
	const { dataset } = bundle;
	const read = parse(citationFile(dataset)) as Record<string, unknown>;
	expect(read).toMatchObject({
		'cff-version': '1.2.0',
		type: 'dataset',
		title: dataset.title.en,
		version: dataset.version,
		'date-released': dataset.asOf,
		license: dataset.licence,
		authors: [{ name: dataset.creator!.en }],
		url: dataset.uriSpace,
		identifiers: [{ value: `${dataset.uriSpace}record/${dataset.version}` }]
	});
	expect(read.message).toContain('cite');
});

test('citationFile(dataset) holds a hostile title as text', () => {
	const title = { ar: HOSTILE, en: `${HOSTILE}\nauthors: []` };
	const read = parse(citationFile({ ...bundle.dataset, title, creator: title })) as Record<
		string,
		unknown
	>;
	expect(read.title).toBe(title.en);
	expect(read.authors).toEqual([{ name: title.en }]);
});

test('a dataset that declares neither creator nor space is cited by its title, without addresses', () => {
	const { creator: _, uriSpace: __, ...dataset } = bundle.dataset;
	const read = parse(citationFile(dataset)) as Record<string, unknown>;
	expect(read.authors).toEqual([{ name: dataset.title.en }]);
	expect(Object.keys(read)).not.toEqual(expect.arrayContaining(['url']));
	expect(Object.keys(read)).not.toEqual(expect.arrayContaining(['identifiers']));
});

test('a keyword that it has already is there once', () => {
	const keywords = ['deadlines', 'bridges'];
	const read = parse(citationFile({ ...bundle.dataset, keywords })) as { keywords: string[] };
	expect(read.keywords).toEqual(['commitments', 'deadlines', 'bridges', 'open data']);
});

test.each([
	['Ada Lovelace', [{ 'family-names': 'Lovelace', 'given-names': 'Ada' }]],
	[
		'van der Rohe, Ludwig',
		[{ 'family-names': 'Rohe', 'name-particle': 'van der', 'given-names': 'Ludwig' }]
	],
	['Plato', [{ 'family-names': 'Plato' }]],
	[HOSTILE, [{ 'family-names': HOSTILE.replace('\r\n;\\ \u202Eend\u0007', '') }]]
])('a creator that is a person, %j, is one', (name, authors) => {
	const creator = { ar: 'شخص', en: name };
	const dataset = { ...bundle.dataset, creator, creatorKind: 'person' as const };
	const read = parse(citationFile(dataset)) as { authors: Record<string, string>[] };
	expect(read.authors).toHaveLength(1);
	if (name === HOSTILE) expect(read.authors[0]).toHaveProperty('family-names');
	else expect(read.authors).toEqual(authors);
});
