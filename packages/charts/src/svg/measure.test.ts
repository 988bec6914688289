import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth, wrapText } from './measure.ts';

test('a text is as wide as its characters', () => {
	expect(textWidth('', 10)).toBe(0);
	expect(textWidth('ii', 10)).toBeCloseTo(6.6);
	expect(textWidth('ii', 20)).toBeCloseTo(13.2);
	expect(textWidth('W', 10)).toBe(10);
	expect(textWidth('W', 10, true)).toBeGreaterThan(10);
});

test('a mark over an Arabic letter takes no room, and a letter that ends a word takes more', () => {
	expect(textWidth('مُنفّذ', 10)).toBe(textWidth('منفذ', 10));
	expect(textWidth('سن', 10)).toBeGreaterThan(textWidth('نس', 10) - textWidth('س', 10));
});

test('lines break between words, and not where a space does not break', () => {
	expect(wrapText('one two three', 50, 10)).toEqual(['one two', 'three']);
	expect(wrapText('one\u00A0· two', 35, 10)).toEqual(['one\u00A0·', 'two']);
	expect(wrapText('  ', 50, 10)).toEqual([]);
});

test('no line is wider than its room, and no character is lost', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 30, max: 300 }), (text, width) => {
			const lines = wrapText(text, width, 13);
			for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
			expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
		})
	);
});
