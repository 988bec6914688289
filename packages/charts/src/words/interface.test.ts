import { sideWords } from '@mithaq/model';
import { expect, test } from 'vitest';
import { side } from '@mithaq/schema';
import { LANGUAGES } from '../fixture.ts';
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

test('every party has a heading', () => {
	const parties = ['together', ...side.codes.map(({ code }) => code)] as const;
	for (const language of LANGUAGES) {
		const headings = parties.map((party) => partyWords(party, language));
		expect(new Set(headings).size).toBe(parties.length);
	}
});

test('a side has its article in a sentence', () => {
	expect(side.codes.map(({ code }) => sideWords(code, 'en'))).toEqual([
		'Iraq',
		'the United States',
		'the Coalition',
		'other'
	]);
	expect(sideWords('unitedStates', 'ar')).toBe('الولايات المتحدة');
});
