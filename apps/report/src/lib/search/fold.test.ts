import { expect, test } from 'vitest';
import { distinctWords, withoutArticle, wordsOf } from './fold.ts';

const folded = (text: string) => wordsOf(text).map(({ text }) => text);

test.each([
	['أيلول', 'ايلول'],
	['الكاظمى', 'الكاظمي'],
	['القوّاتُ', 'القوات'],
	['العـــراق', 'العراق'],
	['اتفاقية', 'اتفاقيه'],
	['مسؤول', 'مسوول'],
	['٢٠٢١', '2021'],
	['Élysée', 'elysee'],
	['KADHIMI', 'kadhimi'],
	['Sa’id', 'said'],
	['2,500', '2500'],
	['٢٬٥٠٠', '2500']
])('%s and %s are the same word', (one, other) => {
	expect(folded(one)).toEqual(folded(other));
});

test('hyphens, quotation marks and stops end a word', () => {
	expect(folded('«al-Kadhimi»، U.S.')).toEqual(['al', 'kadhimi', 'u', 's']);
});

test('a word knows where it stands in the text, marks included', () => {
	const text = 'قال القوّاتُ.';
	const { start, end } = wordsOf(text)[1]!;
	expect(text.slice(start, end)).toBe('القوّاتُ');
});

test('the article goes with what is joined to it, and only where a word remains', () => {
	expect(['الكاظمي', 'والعراق', 'للعراق', 'بالعراق', 'ال', 'الي'].map(withoutArticle)).toEqual([
		'كاظمي',
		'عراق',
		'عراق',
		'عراق',
		'ال',
		'الي'
	]);
});

test('an index holds a word once, and none that its title has', () => {
	expect(distinctWords(['a b', 'B c'], ['C'])).toBe('a b');
});
