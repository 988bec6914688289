import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { source } from '@mithaq/model/fixture';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as arbitrary from './arbitrary.ts';
import { cslItem, cslItems } from './cslJSON.ts';
import { bundle } from './fixture.ts';

test.each([
	['2021-04-07', { 'date-parts': [[2021, 4, 7]] }],
	['2021-04', { 'date-parts': [[2021, 4]] }],
	['2021-04-07~', { 'date-parts': [[2021, 4, 7]], circa: true }],
	['2021?', { 'date-parts': [[2021]], circa: true }],
	[
		'2021-04-07/2021-04-09',
		{
			'date-parts': [
				[2021, 4, 7],
				[2021, 4, 9]
			]
		}
	],
	['2021-04-07/..', { literal: 'from 7 April 2021 on' }],
	['../2021-04-07', { literal: 'until 7 April 2021' }],
	['0000', { literal: '0000' }]
])('cslItem(source) of %s is issued %j', (published, issued) => {
	expect(cslItem(source('s', published))).toMatchObject({ issued });
});

test('an open end is said in the language of the source', () => {
	expect(cslItem(source('s', '2021-04-07/..', { language: 'ar' }))).toMatchObject({
		issued: { literal: 'ابتداءً من 7 نيسان 2021' }
	});
});

test('no open end becomes a certain day, and every date has parts or words, whatever it is', () => {
	fc.assert(
		fc.property(arbitrary.edtf, (published) => {
			const { issued } = cslItem(source('s', published)) as { issued: Record<string, unknown> };
			expect('date-parts' in issued).toBe(!/\.\.|0000(-|\/|[?~%]|$)/.test(published));
			expect(issued.circa ?? false).toBe('date-parts' in issued && /[?~%]/.test(published));
			const [read] = new Cite([cslItem(source('s', published))]).data;
			expect(read!.issued).toEqual(issued);
		})
	);
});

test('cslItem(source) is titled in the language of the source', () => {
	const titled = { title: { ar: 'عنوان', en: 'A title' } };
	expect(cslItem(source('s', '2021', { ...titled, language: 'ar' }))).toMatchObject({
		title: 'عنوان'
	});
	expect(cslItem(source('s', '2021', { ...titled, language: 'en-GB' }))).toMatchObject({
		title: 'A title'
	});
});

test('every source is read by a reference manager and cited in BibTeX', () => {
	const read = new Cite(cslItems(bundle.sources));
	expect(read.data).toHaveLength(bundle.sources.length);
	for (const { id, title, type, issued } of read.data) {
		expect(id).not.toBe('');
		expect(title).not.toBe('');
		expect(type).toMatch(/^[a-z-]+$/);
		expect(issued?.['date-parts']?.[0]?.[0]).toBeGreaterThan(2000);
	}
	const bibtex = String(read.format('bibtex'));
	expect(bibtex.match(/^@\w+\{/gm)).toHaveLength(bundle.sources.length);
});

test('every item says whether its text is held or it is only cited', () => {
	const notes = cslItems(bundle.sources).map((item) => (item as { note: string }).note);
	const held = bundle.sources.filter(({ text }) => text).length;
	expect(notes.filter((note) => note.includes('Text held'))).toHaveLength(held);
	expect(notes.filter((note) => note.includes('text not held'))).toHaveLength(notes.length - held);
});
