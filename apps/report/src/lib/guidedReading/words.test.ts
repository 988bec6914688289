import { expect, test } from 'vitest';
import { readingWords } from './words.ts';

test.each([
	[1, 'السجل في خطوة واحدة', 'The record in 1 step'],
	[2, 'السجل في خطوتين', 'The record in 2 steps'],
	[5, 'السجل في خمس خطوات', 'The record in 5 steps'],
	[11, 'السجل في 11 خطوة', 'The record in 11 steps']
])('a record in %d steps is summed up as such', (steps, arabic, english) => {
	expect(readingWords.ar.summary(steps, { language: 'ar', digits: 'latn' })).toBe(arabic);
	expect(readingWords.en.summary(steps, { language: 'en', digits: 'latn' })).toBe(english);
});
