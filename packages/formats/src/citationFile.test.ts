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
		authors: [{ name: 'The mithaq contributors' }]
	});
	expect(read.message).toContain('cite');
});

test('citationFile(dataset) holds a hostile title as text', () => {
	const title = { ar: HOSTILE, en: `${HOSTILE}\nauthors: []` };
	const read = parse(citationFile({ ...bundle.dataset, title })) as Record<string, unknown>;
	expect(read.title).toBe(title.en);
	expect(read.authors).toHaveLength(1);
});
