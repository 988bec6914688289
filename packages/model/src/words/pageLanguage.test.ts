import { expect, test } from 'vitest';
import { directionOf, hasOwnWords, interfaceOf, languageName, wordingOf } from './pageLanguage.ts';

test.each([
	['ar', 'ar', 'rtl'],
	['ar-IQ', 'ar', 'rtl'],
	['en', 'en', 'ltr'],
	['arn', 'en', 'ltr'],
	['es', 'en', 'ltr'],
	['ckb', 'en', 'rtl'],
	['ku', 'en', 'ltr'],
	['ku-Arab', 'en', 'rtl'],
	['fa', 'en', 'rtl'],
	['ur', 'en', 'rtl'],
	['he', 'en', 'rtl'],
	['ps', 'en', 'rtl'],
	['sd', 'en', 'rtl'],
	['ug', 'en', 'rtl'],
	['dv', 'en', 'rtl'],
	['az', 'en', 'ltr'],
	['en-x', 'en', 'ltr']
])('a page in %s has its words in %s and runs %s', (tag, language, direction) => {
	expect(interfaceOf(tag)).toBe(language);
	expect(directionOf(tag)).toBe(direction);
});

test('only pages in Arabic or English have words of their own', () => {
	expect(['ar', 'ar-IQ', 'en-GB', 'es', 'arn'].filter(hasOwnWords)).toEqual([
		'ar',
		'ar-IQ',
		'en-GB'
	]);
});

test('a language is named in itself, and one that nobody knows by its tag', () => {
	expect(languageName('es')).toBe('español');
	expect(languageName('es', 'en')).toBe('Spanish');
	expect(languageName('zzz-qqqq-1')).toBe('zzz-qqqq-1');
});

test('the words of a page know its language and the months of its record', () => {
	expect(wordingOf({ months: 'standard' }, 'ckb')).toEqual({
		language: 'en',
		digits: 'latn',
		tag: 'ckb',
		months: 'standard'
	});
	expect(wordingOf({}, 'ar')).toEqual({ language: 'ar', digits: 'latn', tag: 'ar' });
});

test('what a record is about stands in the words of its pages, apart from them where they are in another language', () => {
	const record = { subject: { ar: 'المحكمة', en: 'the court' } };
	expect(wordingOf(record, 'en').subject).toBe('the court');
	expect(wordingOf(record, 'ar').subject).toBe('المحكمة');
	expect(wordingOf(record, 'es').subject).toBe('\u2068the court\u2069');
});
