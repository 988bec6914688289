import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { check } from '@mithaq/schema/check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onPage, useBrowser } from '../browser/page.ts';
import { fileAt, serve } from '../browser/server.ts';
import { buildOwn, valuesOf } from './build.ts';

useBrowser();

const folder = mkdtempSync(join(tmpdir(), 'mithaq-'));
const records = join(import.meta.dirname, '../records');

/** What no site may speak of whose record does not; a promise may well be in force. */
const FOREIGN = /Iraq|العراق|Mithaq|ميثاق|(?<!\bin )\bforces?\b|القوات|head count|troop/i;
const NOTE =
	/<p class="words-in[^"]*" lang="en" dir="ltr">The words of this site are in English; the record is in \u2068([^<]+)\u2069\.<\/p>/;

const SITES = [
	{ name: 'rio', languages: { es: ['ltr', 'Español'] } },
	{ name: 'pont', languages: { fr: ['ltr', 'Français'], ckb: ['rtl', 'کوردیی ناوەندی'] } }
] as const;

afterAll(() => rmSync(folder, { recursive: true }));

const filesIn = (site: string) =>
	readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.sort();

/** What a reader sees or hears of a page, and what its head tells others. */
function wordsOf(html: string): string {
	return html
		.replace(/<script\b[^>]*>.*?<\/script>|<style\b[^>]*>.*?<\/style>/gs, ' ')
		.replace(/<(?!meta|input|img)\w[^>]*?(?=(?:\s(?:aria-label|title|alt)="[^"]*")|>)/g, ' ')

		.replaceAll(/@mithaq\/[\w/-]+/g, ' ')
		.replace(/\s(?:href|src|action|class|id|http-equiv|d|data-[\w-]+)="[^"]*"/g, ' ');
}

/** Links of a page that lead to no file of its site. */
function brokenLinks(site: string, page: string): string[] {
	return valuesOf(readFileSync(join(site, page), 'utf8'), 'href')
		.map((href) => new URL(href.replaceAll('&amp;', '&'), `http://site/${page}`))
		.filter(({ host, pathname }) => host === 'site' && !fileAt(site, decodeURIComponent(pathname)))
		.map(({ pathname }) => `${page} → ${pathname}`);
}

describe.each(SITES)('the site of the record $name', ({ name, languages }) => {
	const site = join(folder, name);
	const tags = Object.keys(languages);
	const { bundle, problems } = check(join(records, name));
	const read = (file: string) => readFileSync(join(site, file), 'utf8');
	const pages = () => filesIn(site).filter((file) => file.endsWith('.html'));
	const pagesIn = (tag: string) => pages().filter((file) => file.startsWith(`${tag}/`));

	beforeAll(async () => {
		await buildOwn(join(records, name), site);
	}, 300_000);

	test('its record is sound', () => expect(problems).toEqual([]));

	test('speaks of nothing that its record does not speak of', () => {
		const said = pages().flatMap((page) => {
			const found = FOREIGN.exec(wordsOf(read(page)));
			return found
				? [`${page}: …${found.input.slice(Math.max(0, found.index - 60), found.index + 40)}…`]
				: [];
		});
		expect(pages().length).toBeGreaterThan(20);
		expect(said).toEqual([]);
	});

	test('nor do the files that leave it, but for the names of fields and of the vocabulary', () => {
		for (const file of ['manifest.webmanifest', ...tags.map((tag) => `data/feed.${tag}.xml`)])
			expect(read(file).replace(/<generator[^]*?<\/generator>/, ''), file).not.toMatch(FOREIGN);
		for (const tag of tags)
			for (const chart of ['deadlines', 'slips'])
				expect(
					wordsOf(read(`charts/${chart}.${tag}.svg`))
						.replace(/<metadata>[^]*?<\/metadata>/, '')
						.replace(/class="mithaq-chart"|xmlns:mithaq="[^"]*"/g, '')
				).not.toMatch(FOREIGN);
		expect(read('data/tables/README.md')).not.toMatch(/Iraq|Mithaq|head count|troop/i);
	});

	test.each(Object.entries(languages))(
		'in %s every page has its language, direction and name',
		(tag, [direction, own]) => {
			const names = bundle!.dataset.shortTitle as Record<string, string>;
			expect(pagesIn(tag).length).toBeGreaterThan(15);
			for (const page of pagesIn(tag)) {
				const html = read(page);
				expect(html, page).toContain(`<html lang="${tag}" dir="${direction}"`);
				expect(/<title>([^<]*)<\/title>/.exec(html)?.[1], page).toContain(names[tag]!);
				expect(html, page).toContain(`<meta property="og:site_name" content="${names[tag]}"`);
				if (!page.includes('/embed/')) expect(NOTE.exec(html)?.[1], page).toBe(own);
			}
		}
	);

	test('no text is empty or wanting', () => {
		for (const page of pages()) {
			const html = read(page);
			expect(html, page).not.toMatch(
				/<(h[1-4]|title|a|dt|dd|li|th)(\s[^>]*)?>(\s|<!--[^>]*-->)*<\/\1>/
			);
			expect(wordsOf(html), page).not.toMatch(/\bundefined\b|\[object|\bNaN\b/);
			expect(html, page).not.toMatch(/content=""/);
		}
	});

	test('its links lead to files, in its own languages alone', () => {
		expect(pages().flatMap((page) => brokenLinks(site, page))).toEqual([]);
		for (const page of pagesIn(tags[0]!)) {
			const other = [...read(page).matchAll(/hreflang="([^"]*)"/g)].map(([, tag]) => tag!);
			const wanted = tags.length > 1 ? [...tags, 'x-default'] : [];
			expect(
				other.filter((tag) => !wanted.includes(tag)),
				page
			).toEqual([]);
		}
		expect(filesIn(site).filter((file) => /^(ar|en)\/|\.(ar|en)\./.test(file))).toEqual([]);
		expect(filesIn(site).filter((file) => /\/(roles|strengths)\//.test(file))).toEqual([]);
	});

	test('its tables have a column for each of its languages', () => {
		const [header] = read('data/tables/events.csv').slice(1).split('\r\n');
		const titles = header!.split(',').filter((column) => column.startsWith('title_'));
		expect(titles).toEqual(tags.map((tag) => `title_${tag}`));
		const linked = read('data/record.jsonld');
		for (const tag of tags) expect(linked).toContain(`"@language": "${tag}"`);
		expect(linked).not.toContain('"@language": "ar"');
	});

	test('what the record declares for itself is labelled, and a mistake can be told', () => {
		const event = bundle!.events.find(({ type }) =>
			bundle!.dataset.eventTypes!.some(({ code }) => code === type)
		)!;
		const { label } = bundle!.dataset.eventTypes![0]!;
		for (const tag of tags) {
			const html = read(`${tag}/events/${event.id}/index.html`);
			expect(html).toContain((label as Record<string, string>)[tag]!);
			expect(html).toMatch(/class="correct[^"]*" href="(mailto:|https:)/);
		}
	});

	test('with scripts too, each language is called what it calls itself, and words of ours run their own way', async () => {
		const { server, address } = await serve(site);
		const names = Object.entries(languages).map(([tag, [, own]]) => ({ tag, own }));
		for (const { tag } of names) {
			await onPage(
				`/${tag}/`,
				{},
				async (page) => {
					expect(await page.locator('.other-language').allTextContents()).toEqual(
						names.filter((other) => other.tag !== tag).map(({ own }) => own)
					);
					const ours = page.locator(':is(.slip-words, .as-of-label)');
					const directions = await ours.evaluateAll((texts) =>
						texts.map((text) => text.getAttribute('direction'))
					);
					expect(directions.length).toBeGreaterThan(0);
					expect(directions.filter((direction) => direction !== 'ltr')).toEqual([]);
				},
				undefined,
				{ site: address }
			);
		}
		server.close();
	});

	test('its root leads to its language, or offers its languages', () => {
		const html = read('index.html');
		for (const tag of tags) expect(html).toContain(`href="/${tag}/"`);
		expect(html.includes('http-equiv="refresh"')).toBe(tags.length === 1);
	});
});

describe('the site of a dataset alone', () => {
	const site = join(folder, 'least');

	beforeAll(async () => {
		const record = join(folder, 'record');
		mkdirSync(record);
		const dataset = {
			title: { ar: 'سجل', en: 'A record' },
			description: { ar: 'ما سيُقال.', en: 'What will be said.' },
			version: '0.1.0',
			asOf: '2030-01-01',
			licence: 'CC0-1.0',
			languages: ['ar', 'en']
		};
		writeFileSync(join(record, 'dataset.json'), JSON.stringify(dataset));
		await buildOwn(record, site);
	}, 300_000);

	test('is readable in both languages, and leads nowhere where nothing is', () => {
		for (const [tag, title] of [
			['ar', 'سجل'],
			['en', 'A record']
		] as const) {
			const html = readFileSync(join(site, tag, 'index.html'), 'utf8');
			expect(html).toMatch(new RegExp(`<h1[^>]*>${title}</h1>`));
			expect(html).not.toContain('<figure');
		}
		const pages = filesIn(site).filter((file) => file.endsWith('.html'));
		expect(pages.flatMap((page) => brokenLinks(site, page))).toEqual([]);
		expect(
			pages.filter((page) =>
				/\/(events|commitments|roles|strengths|sources|actors|timeline|promises|disagreements|embed)\//.test(
					page
				)
			)
		).toEqual([]);
		const told = pages.filter((page) =>
			FOREIGN.test(wordsOf(readFileSync(join(site, page), 'utf8')))
		);
		expect(told).toEqual([]);
	});
});
