import { expect, test } from 'vitest';
import { glossOf } from './gloss.ts';

const evidence = { source: 's', quote: 'عبارة', stance: 'supports' } as const;

test('a quotation has words of ours in the language of the page, where the record gives them', () => {
	const glossed = { ...evidence, gloss: { en: 'a phrase' } };
	expect(glossOf(glossed, { language: 'en' })).toBe('a phrase');
	expect(glossOf(glossed, { language: 'ar' })).toBeUndefined();
	expect(glossOf(evidence, { language: 'en' })).toBeUndefined();
});

test('a page in a third language has them in that', () => {
	const glossed = { ...evidence, gloss: { en: 'a phrase', ku: 'wate' } as { en: string } };
	expect(glossOf(glossed, { language: 'en', tag: 'ku' })).toBe('wate');
});
