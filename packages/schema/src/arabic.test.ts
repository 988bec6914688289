import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	findQuote,
	foldArabic,
	foldWithPositions,
	normaliseLineEnds,
	paragraphsOf
} from './arabic.ts';

test.each([
	['Farsi yeh', 'العراقی', 'العراقي'],
	['alef maqsura', 'على', 'علي'],
	['keheh', 'کردستان', 'كردستان'],
	['heh goal', 'ہذا', 'هذا'],
	['heh doachashmee', 'ھذا', 'هذا'],
	['alef with hamza above', 'أمن', 'امن'],
	['alef with hamza below', 'إنهاء', 'انهاء'],
	['alef with madda', 'آخر', 'اخر'],
	['alef wasla', 'ٱلله', 'الله'],
	['a letter and its hamza apart', 'مسو\u0654ول', 'مسؤول'],
	['an alef and its madda apart', 'ا\u0653خر', 'اخر'],
	['presentation forms', 'ﺍﻟﻌﺮﺍﻕ', 'العراق'],
	['a ligature of lam and alef', 'ﻷجل', 'لاجل'],
	['a diacritic in its isolated form', 'ب\uFE76ب', 'بب'],
	['tatweel', 'العـــراق', 'العراق'],
	['diacritics', 'اتَّفَقَ', 'اتفق'],
	['a dagger alef', 'هٰذا', 'هذا'],
	['a Quranic sign', 'قال\u06D6', 'قال'],
	['an honorific sign', 'محمد\u0610', 'محمد'],
	['Arabic-Indic digits', '٢٠٢٥', '2025'],
	['Persian digits', '۲۰۲۵', '2025'],
	['guillemets', '«نص»', '"نص"'],
	['curly quotation marks', '“a” ‘b’', '"a" "b"'],
	['directional marks', 'a\u200Fb\u202Ec\u2068d\u061Ce', 'abcde'],
	['a byte order mark', '\uFEFFa', 'a'],
	['a zero-width non-joiner', 'می\u200Cرود', 'ميرود'],
	['a soft hyphen', 'mis\u00ADsion', 'mission'],
	['letter case', 'Coalition', 'coalition'],
	['white space of any kind', 'a \t\n\u00A0b', 'a b'],
	['white space at the start', '  a', 'a']
])('foldArabic folds %s', (_, text, folded) => {
	expect(foldArabic(text)).toBe(folded);
});

test.each([
	['teh marbuta and heh', 'مدرسة', 'مدرسه'],
	['waw with hamza and waw', 'مسؤول', 'مسوول'],
	['dad and zah', 'ضل', 'ظل']
])('foldArabic keeps %s apart', (_, a, b) => {
	expect(foldArabic(a)).not.toBe(foldArabic(b));
});

test('foldWithPositions gives each folded unit the place it came from', () => {
	const raw = 'لَـﻷ𐤀';
	const { text, starts, ends } = foldWithPositions(raw);
	expect([text, starts, ends]).toEqual(['للا𐤀', [0, 3, 3, 4, 4], [2, 4, 4, 6, 6]]);
});

test.each([
	['in a plain text', 'abc def', 'def', 'def'],
	['across diacritics, with the last one', 'قد اتَّفَقَ الطرفان', 'اتفق', 'اتَّفَقَ'],
	['across tatweel', 'في العـــراق.', 'العراق', 'العـــراق'],
	['across a line end', 'one\n two', 'one two', 'one\n two'],
	['inside a ligature, as the whole of it', 'ﻻ', 'ا', 'ﻻ'],
	['with white space around it', 'abc def', ' abc ', 'abc']
])('findQuote finds a phrase %s, at its place in the raw text', (_, raw, quote, found) => {
	const { start, end } = findQuote(raw, quote)!;
	expect(raw.slice(start, end)).toBe(found);
});

test.each([
	['that does not stand there', 'abc', 'abd'],
	['that is empty', 'abc', ''],
	['that is nothing but marks', 'abc', '\u064E \u200F'],
	['in an empty text', '', 'abc']
])('findQuote finds no phrase %s', (_, raw, quote) => {
	expect(findQuote(raw, quote)).toBeUndefined();
});

const pieces = fc.array(
	fc.constantFrom(
		...[
			'ا',
			'أ',
			'ا\u0653',
			'آ',
			'و\u0654',
			'ي',
			'ی',
			'ى',
			'ک',
			'ﻷ',
			'ﷲ',
			'ـ',
			'ب\u064E\u0651',
			'\uFE76'
		],
		...[
			'٤',
			'۴',
			'4',
			' ',
			'\n',
			'\u00A0',
			'\u200F',
			'«',
			'”',
			"'",
			'A',
			'İ',
			'ß',
			'é',
			'e\u0301',
			'…',
			'𐤀',
			'¨'
		]
	),
	{ minLength: 1, maxLength: 30 }
);

test('findQuote finds any words of a text, where the raw text folds to the same', () => {
	const slices = fc.tuple(pieces, fc.nat(), fc.nat());
	fc.assert(
		fc.property(slices, ([text, a, b]) => {
			const raw = text.join(' ');
			const from = a % text.length;
			const slice = text.slice(from, from + 1 + (b % text.length)).join(' ');
			const folded = foldArabic(slice).trim();
			const found = findQuote(raw, slice);
			const place = found && foldArabic(raw.slice(found.start, found.end)).trim();
			if (folded === '') expect(found).toBeUndefined();
			else expect(place).toContain(folded);
		}),
		{ numRuns: 2000 }
	);
});

test('foldWithPositions knows the place of every unit, whatever the text', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				pieces.map((text) => text.join('')),
				fc.string({ unit: 'binary' })
			),
			(raw) => {
				const { text, starts, ends } = foldWithPositions(raw);
				expect([starts.length, ends.length]).toEqual([text.length, text.length]);
			}
		)
	);
});

test('paragraphsOf counts the lines that are not empty, whatever ends them', () => {
	expect(paragraphsOf('one\r\n\r\n \t\r\ntwo\rthree\n\n')).toEqual(['one', 'two', 'three']);
	expect(paragraphsOf('')).toEqual([]);
});

test('normaliseLineEnds makes every line end one line feed', () => {
	expect(normaliseLineEnds('a\r\nb\rc\nd\r\r\n')).toBe('a\nb\nc\nd\n\n');
});
