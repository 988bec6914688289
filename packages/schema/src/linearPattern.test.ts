import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LinearPattern } from './linearPattern.ts';

const ATOMS = [
	'a',
	'b',
	'-',
	'.',
	'\\d',
	'\\w',
	'\\s',
	'[ab]',
	'[^a]',
	'[\\]a-c]',
	'\\.',
	'\\u0061',
	'\\x62',
	'\\p{L}',
	'\\u{1F600}',
	'\\ud83d\\ude00',
	'😀',
	'é',
	'/',
	']',
	'\\-'
].filter(isPattern);
const { pattern: PATTERNS } = fc.letrec<{ pattern: string }>((tie) => ({
	pattern: fc.oneof(
		{ depthSize: 'small' },
		fc.constantFrom(...ATOMS),
		fc.constantFrom('^', '$', ''),
		fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => a + b),
		fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `${a}|${b}`),
		fc
			.tuple(fc.constantFrom('(', '(?:', '(?<n>'), tie('pattern'))
			.map(([open, a]) => `${open}${a})`),
		fc
			.tuple(
				tie('pattern'),
				fc.constantFrom('*', '+', '?', '{2}', '{0}', '{1,}', '{1,3}', '*?', '+?', '{0,2}?')
			)
			.map(([a, sign]) => `(?:${a})${sign}`),
		fc
			.tuple(fc.constantFrom(...ATOMS), fc.constantFrom('*', '+', '?', '{2}', '{0,2}'))
			.map(([a, sign]) => a + sign)
	)
}));
const TEXTS = fc.string({
	unit: fc.constantFrom(
		'a',
		'b',
		'c',
		'-',
		'.',
		'1',
		' ',
		'\n',
		'😀',
		'\ud83d',
		'\ude00',
		'é',
		']',
		'/'
	),
	maxLength: 8
});

function isPattern(source: string): boolean {
	try {
		return new RegExp(source, 'u') instanceof RegExp;
	} catch {
		return false;
	}
}

test('it matches what a RegExp matches', () => {
	const verdicts = { true: 0, false: 0 };
	fc.assert(
		fc.property(PATTERNS.filter(isPattern), fc.array(TEXTS, { minLength: 1 }), (source, texts) => {
			const ours = new LinearPattern(source);
			for (const text of texts) {
				const matches = new RegExp(source, 'u').test(text);
				verdicts[`${matches}`]++;
				expect([source, text, ours.test(text)]).toEqual([source, text, matches]);
			}
		}),
		{ numRuns: 3000 }
	);
	expect(Math.min(verdicts.true, verdicts.false)).toBeGreaterThan(1000);
});

const HOSTILE = [
	'^(a+)+$',
	'^(a|a)*$',
	'^(a|aa)+$',
	'(a*)*b',
	'^(([a-z])+.)+[A-Z]([a-z])+$',
	'a*a*a*a*a*a*b',
	'^(\\w+\\s?)*$',
	'(.*)(.*)(.*)(.*)x$'
];

test.each(HOSTILE)(
	'%s, over which a RegExp would sit for ages, takes as long as the text is',
	(source) => {
		const pattern = new LinearPattern(source);
		const begin = performance.now();
		pattern.test(`${'a'.repeat(20_000)}!`);
		expect(performance.now() - begin).toBeLessThan(5000);
	}
);

describe('what it cannot match in that time is refused', () => {
	test.each(['(?=a)a', '(?!a)b', '(?<=a)b', '(?<!a)b', '(a)\\1', '(?<n>a)\\k<n>', '\\ba', 'a\\B'])(
		'%s',
		(source) => {
			expect(() => new LinearPattern(source)).toThrow(RangeError);
		}
	);

	test.each(['a{6000}', '(?:a{100}){100}', '((a{50}){50}){50}', 'a{0,99999}', 'a{99999,}'])(
		'a machine too large: %s',
		(source) => {
			expect(() => new LinearPattern(source)).toThrow(new RangeError('too large'));
		}
	);

	test.each(['(', 'a**', '[', '\\', 'a{2,1}'])('what is no pattern: %s', (source) => {
		expect(() => new LinearPattern(source)).toThrow(SyntaxError);
	});
});

test('two of one source have one name, and no others', () => {
	expect(String(new LinearPattern('a'))).toBe(String(new LinearPattern('a')));
	expect(String(new LinearPattern('a'))).not.toBe(String(new LinearPattern('b')));
});
