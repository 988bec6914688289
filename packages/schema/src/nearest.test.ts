import { expect, test } from 'vitest';
import { nearestWord, suggestion } from './nearest.ts';

test.each([
	['a missing letter', 'achive', 'achieve'],
	['a doubled letter', 'acchieve', 'achieve'],
	['two letters swapped', 'mantain', 'maintain'],
	['another case', 'Refrain', 'refrain'],
	['the closest of several', 'reporte', 'report']
])('nearest names the word that is meant by %s', (_, given, word) => {
	const known = ['achieve', 'maintain', 'refrain', 'report', 'end'];
	expect(suggestion(nearestWord(given, known))).toEqual({
		ar: ` (أتقصد \u2068${word}\u2069؟)`,
		en: ` (did you mean ${word}?)`
	});
	expect(nearestWord(given, known)).toBe(word);
});

test.each([
	['a word that is far from all', 'xylophone', ['achieve', 'end']],
	['a word with many letters more', 'endendend', ['end']],
	['a word with many letters less', 'rt', ['report']],
	['an empty word', '', ['end', 'achieve']],
	['a number', 7, ['end']],
	['a very long word', 'e'.repeat(101), ['e'.repeat(101)]],
	['any word where none is known', 'end', []]
])('nearest says nothing of %s', (_, given, known) => {
	expect(suggestion(nearestWord(given, known))).toEqual({ ar: '', en: '' });
	expect(nearestWord(given, known)).toBeUndefined();
});
