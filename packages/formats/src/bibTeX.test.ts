import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from 'vitest';
import { bibTeX } from './bibTeX.ts';
import { bundle, HOSTILE } from './fixture.ts';

const words = (en: string) => ({ ar: en, en });
const { dataset } = bundle;

/** The entry as a reference manager reads it. */
function read(entry: string) {
	const { data } = new Cite(entry);
	expect(data).toHaveLength(1);
	return data[0]!;
}

test('bibTeX(dataset) is an entry of a data set with author, title, version, date and address', () => {
	expect(bibTeX({ ...dataset, title: words('Mithaq: the end') }))
		.toBe(`@dataset{mithaq-the-end-${dataset.version.replaceAll('.', '-')},
  author = {{${dataset.creator!.en}}},
  title = {{Mithaq: the end}},
  version = {${dataset.version}},
  date = {${dataset.asOf}},
  year = {${dataset.asOf.slice(0, 4)}},
  url = {${dataset.uriSpace}record/${dataset.version}},
}
`);
});

test('a reference manager reads it as a data set of one author, whose name is not taken apart', () => {
	expect(read(bibTeX(dataset))).toMatchObject({
		type: 'dataset',
		author: [{ family: dataset.creator!.en }],
		title: dataset.title.en,
		version: dataset.version,
		issued: { 'date-parts': [dataset.asOf.split('-').map(Number)] },
		URL: `${dataset.uriSpace}record/${dataset.version}`
	});
});

test.each([
	['50% of A & B_c #1 for $2', '50\\% of A \\& B\\_c \\#1 for \\$2'],
	[
		'a\\b{c}d~e^f',
		'a{\\textbackslash}b{\\textbraceleft}c{\\textbraceright}d{\\textasciitilde}e{\\textasciicircum}f'
	],
	['}, author = {Somebody', '{\\textbraceright}, author = {\\textbraceleft}Somebody'],
	['two\r\n\tlines\u0007', 'two lines'],
	['ميثاق: é ü 中', 'ميثاق: é ü 中']
])('%j is written as %s in a title and a name', (text, written) => {
	const entry = bibTeX({ ...dataset, title: words(text), creator: words(text) });
	expect(entry).toContain(`  title = {{${written}}},\n`);
	expect(entry).toContain(`  author = {{${written}}},\n`);
});

test('what it escapes is read back as it was', () => {
	const text = 'ميثاق: 50% of A & B_c #1 for $2, a\\b{c}}d~e^f';
	expect(read(bibTeX({ ...dataset, title: words(text), creator: words(text) }))).toMatchObject({
		title: text,
		author: [{ family: text }]
	});
});

test('hostile texts end no field and begin no entry', () => {
	const text = `${HOSTILE}}},\n}\n@misc{other, title = {{\\`;
	const entry = bibTeX({
		...dataset,
		title: words(text),
		creator: words(text),
		version: text,
		uriSpace: `https://example.org/${text}/`
	});
	expect(Object.keys(read(entry))).toEqual(Object.keys(read(bibTeX(dataset))));
	expect(entry.split('\n')).toHaveLength(bibTeX(dataset).split('\n').length);
});

test('author and address are left out where the dataset declares none', () => {
	const { creator: _, uriSpace: __, ...plain } = dataset;
	expect(bibTeX(plain)).not.toMatch(/author|url/);
});

test.each([
	['Ada Lovelace', 'Ada Lovelace', { given: 'Ada', family: 'Lovelace' }],
	['Lovelace, Ada', 'Lovelace, Ada', { given: 'Ada', family: 'Lovelace' }],
	['Plato', 'Plato', { family: 'Plato' }],
	['Marks and Spencer', '{Marks and Spencer}', { family: 'Marks and Spencer' }],
	['a, b, c', '{a, b, c}', { family: 'a, b, c' }]
])('a creator that is a person, %s, is written %s', (name, author, parts) => {
	const entry = bibTeX({ ...dataset, creator: words(name), creatorKind: 'person' });
	expect(entry).toContain(`  author = {${author}},\n`);
	expect(read(entry)).toMatchObject({ author: [parts] });
});
