import { expect, test } from 'vitest';
import { directionOf, isWeb, readableAddress } from './phrase.ts';

test.each([
	['ar', 'rtl'],
	['fa', 'rtl'],
	['ckb', 'rtl'],
	['en', 'ltr'],
	['ku', 'ltr']
])('%s is written %s', (language, direction) => {
	expect(directionOf(language)).toBe(direction);
});

test.each([
	['https://example.org/', true],
	['HTTP://example.org/', true],
	['javascript:alert(1)', false],
	['data:text/html,x', false]
])('%s: an address of the web is %s', (url, expected) => {
	expect(isWeb(url)).toBe(expected);
});

test('an address is read decoded, and as it is where it cannot be', () => {
	expect(readableAddress('https://x.org/%D8%A7')).toBe('https://x.org/ا');
	expect(readableAddress('https://x.org/%D8')).toBe('https://x.org/%D8');
});
