import { expect, test } from 'vitest';
import { checkWith, county, placesOf } from '../fixture.ts';

test('every-language accepts a text in both languages and scripts', () => {
	const name = { ar: 'قضاء X-1', en: 'County (قضاء)' };
	expect(checkWith({ 'actors/county.json': { ...county, name } }).problems).toEqual([]);
});

test.each([
	['a missing language', { ar: 'قضاء' }, 3, 10, '/name/en'],
	['an empty text', { ar: 'قضاء', en: '' }, 5, 9, '/name/en'],
	['English in the place of Arabic', { ar: 'County', en: 'County' }, 4, 9, '/name/ar'],
	['digits alone', { ar: 'قضاء', en: '٢٠٢٤' }, 5, 9, '/name/en']
])('every-language refuses %s', (_, name, line, column, pointer) => {
	const checked = checkWith({ 'actors/county.json': { ...county, name } });
	expect(placesOf(checked)).toEqual([
		`actors/county.json:${line}:${column} ${pointer} every-language`
	]);
});
