import { expect, test } from 'vitest';
import { checkWith, original, placesOf } from '../fixture.ts';

const withUrl = (url: string) =>
	checkWith({ 'sources/bridge-original.json': { ...original, url } });

test.each([
	'https://example.org/bridges',
	'https://example.org/bridge?page=2',
	'https://bridge.example.org/'
])('address-unique accepts %s beside https://example.org/bridge', (url) => {
	expect(withUrl(url).problems).toEqual([]);
});

test.each([
	'https://example.org/bridge',
	'http://www.example.org/bridge/',
	'https://example.org/bridge#second'
])('address-unique refuses %s beside https://example.org/bridge', (url) => {
	expect(placesOf(withUrl(url))).toEqual(['sources/bridge-report.json:20:9 /url address-unique']);
});
