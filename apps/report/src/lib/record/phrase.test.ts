import { expect, test } from 'vitest';
import { addressOfPhrase, isWeb, readableAddress } from './phrase.ts';

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

test.each([
	[
		'https://x.org/a#top',
		'قوات قتالية',
		'#:~:text=%D9%82%D9%88%D8%A7%D8%AA%20%D9%82%D8%AA%D8%A7%D9%84%D9%8A%D8%A9'
	],
	['https://x.org/a', 'train-and-equip, & more', '#:~:text=train%2Dand%2Dequip%2C%20%26%20more'],
	['https://x.org/a', '"><script>', '#:~:text=%22%3E%3Cscript%3E']
])('%s leads to the phrase «%s»', (url, quote, fragment) => {
	expect(addressOfPhrase(url, quote)).toBe(`https://x.org/a${fragment}`);
});
