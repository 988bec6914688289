import { expect, test } from 'vitest';
import { checkBy, checkWith, county, evidence, placesOf } from '../fixture.ts';

const withAlias = (alias: string) =>
	checkBy('visible-text', { 'actors/county.json': { ...county, aliases: [alias] } });

test.each([
	['Arabic', 'القضاء، «الأول»'],
	['Arabic with diacritics', 'قَضاءٌ'],
	['Kurdish with a zero-width non-joiner', 'مانگی\u200Cدووەم'],
	['a joiner', 'ه\u200D'],
	['a sign of the Quran', '\u06DD'],
	['a character beyond the basic plane', '𐤀🕊️'],
	['a line feed and a tab', 'one\n\ttwo'],
	['a no-break space', 'one\u00A0two']
])('visible-text accepts %s', (_, alias) => {
	expect(withAlias(alias).problems).toEqual([]);
});

test.each([
	[
		'a right-to-left override',
		'a\u202Eb',
		'character that changes direction (U+202E is character 2)'
	],
	[
		'a left-to-right embedding',
		'\u202A',
		'character that changes direction (U+202A is character 1)'
	],
	['an isolate', '\u2066a\u2069', 'character that changes direction (U+2066 is character 1)'],
	['a right-to-left mark', 'ab\u200F', 'character that changes direction (U+200F is character 3)'],
	['an Arabic letter mark', '\u061C', 'character that changes direction (U+061C is character 1)'],
	['a zero-width space', '🕊\u200B', 'invisible character (U+200B is character 2)'],
	['a byte order mark', 'a\uFEFF', 'invisible character (U+FEFF is character 2)'],
	['a soft hyphen', 'a\u00ADb', 'invisible character (U+00AD is character 2)'],
	['a word joiner', 'a\u2060b', 'invisible character (U+2060 is character 2)'],
	['a tag', 'a\u{E0041}', 'invisible character (U+E0041 is character 2)'],
	['a null', 'a\u0000', 'invisible character (U+0000 is character 2)'],
	['an escape', '\u001B[2J', 'invisible character (U+001B is character 1)'],
	['a carriage return', 'a\rb', 'invisible character (U+000D is character 2)'],
	['a C1 control', '\u009B', 'invisible character (U+009B is character 1)'],
	['a line separator', 'a\u2028b', 'invisible character (U+2028 is character 2)'],
	['a lone high surrogate', 'a\uD83D', 'half of a character (U+D83D is character 2)'],
	['a lone low surrogate', '\uDD4A', 'half of a character (U+DD4A is character 1)']
])('visible-text refuses %s, once', (_, alias, what) => {
	const checked = withAlias(`${alias}\u200B`);
	expect(placesOf(checked)).toEqual(['actors/county.json:22:3 /aliases/0 visible-text']);
	expect(checked.problems[0]!.must.en).toBe(`hold no ${what}`);
});

test('visible-text refuses them in a quote too, and in a record that is broken otherwise', () => {
	const quoted = [{ ...evidence, quote: 'finish the \u202Ebridge' }];
	const checked = checkWith({
		'actors/county.json': { ...county, evidence: quoted, kind: 'a x' }
	});
	expect(checked.problems.map(({ rule }) => rule)).toEqual(['pattern', 'visible-text']);
});
