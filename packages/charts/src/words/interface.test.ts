import { sideWords } from '@mithaq/model';
import { expect, test } from 'vitest';
import { indexOf, LANGUAGES } from '../fixture.ts';
import { interfaceWords, partyWords, readingWords } from './interface.ts';

test('every word of the charts is written in its own language', () => {
	for (const text of Object.values(interfaceWords.ar)) expect(text).toMatch(/[\u0621-\u064a]/);
	for (const text of Object.values(interfaceWords.en)) expect(text).not.toMatch(/[\u0600-\u06ff]/);
});

test.each<[string, string, string]>([
	['Iraq', 'As read by Iraq', 'صاحب القراءة: Iraq'],
	['the United States', 'As read by the United States', 'صاحب القراءة: the United States']
])('readingWords(%s) fits a reader of any gender and number', (reader, english, arabic) => {
	expect(readingWords(reader, 'en')).toBe(english);
	expect(readingWords(reader, 'ar')).toBe(arabic);
});

const index = indexOf();

test('every party has a heading', () => {
	const parties = ['together', ...index.sides.keys()];
	for (const language of LANGUAGES) {
		const headings = parties.map((party) => partyWords(index, party, language));
		expect(new Set(headings).size).toBe(parties.length);
	}
});

test('a side has its article in a sentence', () => {
	expect([...index.sides.keys()].map((code) => sideWords(index, code, 'en'))).toEqual([
		'Iraq',
		'the United States',
		'the Coalition',
		'others'
	]);
	expect(sideWords(index, 'unitedStates', 'ar')).toBe('الولايات المتحدة');
});
