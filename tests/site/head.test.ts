import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, inject, test } from 'vitest';
import { buildFolder, bundle, htmlOf, languages, pagePaths } from './build.ts';

const SITE = 'https://w3id.org/mithaq';
const isFramed = (path: string) => path.includes('/embed/');
const pages = pagePaths().filter((path) => path !== '/');

test('every page names its one address and itself in each language; a page for frames names the front page', () => {
	for (const path of pages) {
		const html = htmlOf(path);
		const links = [
			...html.matchAll(/<link rel="(canonical|alternate)"(?: hreflang="([^"]*)")? href="([^"]*)"/g)
		];
		const rest = path.slice('/ar'.length);
		const expected = [
			['canonical', undefined, SITE + path],
			...languages.map((language) => ['alternate', language, `${SITE}/${language}${rest}`]),
			['alternate', 'x-default', rest === '/' ? `${SITE}/` : `${SITE}/ar${rest}`]
		];
		expect(
			links.map(([, rel, language, href]) => [rel, language, href]),
			path
		).toEqual(isFramed(path) ? [['canonical', undefined, SITE + path.slice(0, 4)]] : expected);
	}
});

test('every page has its counterpart in the other language', () => {
	const inLanguage = (language: string) =>
		pages.filter((path) => path.startsWith(`/${language}/`)).map((path) => path.slice(3));
	expect(inLanguage('ar')).toEqual(inLanguage('en'));
});

test('the sitemap is well-formed and names every page that is not for frames', () => {
	const listed: string[] = [];
	const parser = new SaxesParser({ xmlns: true });
	let text = '';
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('text', (piece) => (text = piece));
	parser.on('closetag', ({ local }) => {
		if (local === 'loc') listed.push(text);
	});
	parser.write(readFileSync(join(buildFolder, 'sitemap.xml'), 'utf8')).close();
	const wanted = pages.filter((path) => !isFramed(path)).map((path) => SITE + path);
	expect(listed.sort()).toEqual(wanted.sort());
});

describe.each(languages)('%s', (language) => {
	test('the front page says in JSON-LD which version of which dataset it shows', () => {
		const block = htmlOf(language).match(
			/<script type="application\/ld\+json">(.*?)<\/script>/s
		)![1]!;
		expect(JSON.parse(block)).toMatchObject({
			'@type': 'Dataset',
			version: bundle.dataset.version,
			dateModified: bundle.dataset.asOf
		});
	});

	test('an address without a page is answered with help in this language', async () => {
		const response = await fetch(`${inject('site')}/${language}/commitments/no-such-record/`);
		const html = await response.text();
		expect(response.status).toBe(404);
		expect(html).toContain(`<section lang="${language}"`);
		expect(html).toContain(`href="/${language}/commitments/"`);
	});
});
