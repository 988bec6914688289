import type { LocalisedText } from '@mithaq/schema';
import { expect, test } from 'vitest';
import { allTexts, leadingLanguage, leadingText, textIn } from './leading.ts';

const text = (texts: Record<string, string>) => texts as unknown as LocalisedText;

test('a form with room for one language has English, or else the first of the record', () => {
	expect(leadingLanguage({ languages: ['ar', 'en'] })).toBe('en');
	expect(leadingLanguage({ languages: ['fr', 'ckb'] })).toBe('fr');
	expect(leadingText({ languages: ['es'] }, text({ es: 'río' }))).toBe('río');
	expect(leadingText({ languages: ['es'] }, text({}))).toBe('');
});

test('all texts begin with that language', () => {
	const both = text({ ar: 'جسر', en: 'bridge' });
	expect(allTexts({ languages: ['ar', 'en'] }, both)).toEqual(['bridge', 'جسر']);
});

test.each([
	['fr', 'pont'],
	['fr-CA', 'pont'],
	['en', 'bridge'],
	['es', 'bridge']
])('asked for %s, a text is “%s”', (language, words) => {
	expect(textIn(text({ fr: 'pont', en: 'bridge' }), language)).toBe(words);
});

test('a text without English is what it has', () => {
	expect(textIn(text({ ckb: 'پرد' }), 'es')).toBe('پرد');
});
