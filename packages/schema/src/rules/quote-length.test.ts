import { expect, test } from 'vitest';
import { checkWith, county, evidence, placesOf } from '../fixture.ts';

const withQuote = (quote: string) =>
	checkWith({ 'actors/county.json': { ...county, evidence: [{ ...evidence, quote }] } });

test.each([
	['120 characters', 'x'.repeat(120)],
	['120 characters of two code units', '𐤀'.repeat(120)]
])('quote-length accepts %s', (_, quote) => {
	expect(withQuote(quote).problems).toEqual([]);
});

test('quote-length refuses 121 characters', () => {
	expect(placesOf(withQuote('x'.repeat(121)))).toEqual([
		'actors/county.json:13:13 /evidence/0/quote quote-length'
	]);
});
