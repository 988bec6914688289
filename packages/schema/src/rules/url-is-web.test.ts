import { expect, test } from 'vitest';
import { checkWith, original, placesOf } from '../fixture.ts';

const withUrl = (field: object) =>
	checkWith({ 'sources/bridge-original.json': { ...original, ...field } });

test.each(['https://example.org/a?b=%D8%A7#c', 'http://example.org', 'https://مثال.إختبار/'])(
	'url-is-web accepts %s',
	(url) => {
		expect(withUrl({ url, archiveUrl: url }).problems).toEqual([]);
	}
);

test.each([
	'javascript:alert(1)',
	' https://example.org',
	'https://',
	'https://exa mple.org',
	'ftp://example.org',
	'//example.org',
	'data:text/html,x'
])('url-is-web refuses %s', (url) => {
	const file = 'sources/bridge-original.json';
	expect(placesOf(withUrl({ url }))).toEqual([`${file}:16:9 /url url-is-web`]);
	expect(placesOf(withUrl({ archiveUrl: url }))).toEqual([`${file}:16:16 /archiveUrl url-is-web`]);
});
