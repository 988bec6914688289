import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { check } from '@mithaq/schema/check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onPage, useBrowser } from '../browser/page.ts';
import { fileAt, serve } from '../browser/server.ts';
import { packageFolder } from '../packages.ts';
import { buildOwn, bundle as firstRecord, languages, valuesOf } from './build.ts';

useBrowser();

const report = packageFolder('@mithaq/report');
const record = join(report, 'examples/doha-2020');
const { bundle, problems } = check(record);
const folder = mkdtempSync(join(tmpdir(), 'mithaq-'));
const site = join(folder, 'site');
let server: Server;
let address: string;

beforeAll(async () => {
	await buildOwn(relative(join(report, '../..'), record), site);
	({ server, address } = await serve(site));
}, 300_000);

afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true });
});

const filesIn = (place: string) =>
	readdirSync(place, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(place, join(entry.parentPath, entry.name)))
		.sort();

const files = () =>
	filesIn(site).filter((file) =>
		/\.(html|js|json|xml|csv|ics|svg|txt|md|bib|cff|ttl|jsonld|ndjson)$/.test(file)
	);
const read = (file: string) => readFileSync(join(site, file), 'utf8');

test('the example is a sound record without a warning', () => {
	expect(problems).toEqual([]);
	expect(bundle!.commitments.length).toBeGreaterThan(5);
});

test('no word about the first record is left in a site that is built from another', () => {
	/** The code of a set of month names, which the schema itself has. */
	const MONTHS =
		/(?<=["'`>])iraqi(?=["'`<]|, standard<)|(?<=\{)iraqi(?=:\[`كانون الثاني`,)|iraqi(?= \(كانون الثاني|, unless told)/g;
	const told = files().filter((file) =>
		/iraq|baghdad|\bisis\b|عراق|بغداد|داعش/i.test(read(file).replace(MONTHS, ''))
	);
	expect(files().length).toBeGreaterThan(100);
	expect(told).toEqual([]);
});

test('no identifier is under the space of the first record but those of schemas and of what words mean', () => {
	const identifier = /w3id\.org\/mithaq\/(?!schema\/2\/|vocabulary#|terms#)[^\s"'<]*/g;
	/** What the page about the rule shows of an earlier version, as what is refused. */
	const earlier =
		/^(ar|en)\/schema\/rules\/schema-version\/\S+ w3id\.org\/mithaq\/schema\/1\/actor\.json/;
	const held = files().flatMap((file) =>
		[...read(file).matchAll(identifier)].map(([found]) => `${file}: ${found}`)
	);
	expect(held.filter((found) => !earlier.test(found))).toEqual([]);
});

test('its author is who the record says, in every form, and never those who keep the first', () => {
	const { creator, uriSpace } = bundle!.dataset;
	const forms = [
		...languages.flatMap((language) => [
			[`${language}/cite/index.html`, `${creator![language]}${language === 'ar' ? '، «' : ', “'}`],
			[`data/feed.${language}.xml`, `<author><name>${creator![language]}</name></author>`],
			[`charts/deadlines.${language}.svg`, `<dc:title>${creator![language]}</dc:title>`],
			[`${language}/index.html`, `"@value":"${creator![language]}"`],
			[`data/deadlines.${language}.ics`, `UID:${uriSpace}`]
		]),
		['data/CITATION.cff', `- name: "${creator!.en}"`],
		['data/CITATION.bib', `author = {{${creator!.en}}}`],
		['data/tables/datapackage.json', `"title": "${creator!.en}"`],
		['data/record.jsonld', `"@base": "${uriSpace}"`]
	];
	for (const [file, words] of forms) expect(read(file!), file).toContain(words);
	const { creator: first } = firstRecord.dataset;
	const named = languages.map((language) => first![language]).join('|');
	expect(
		files().filter((file) => new RegExp(`${named}|editors of mithaq`).test(read(file)))
	).toEqual([]);
});

describe.each(languages)('in %s', (language) => {
	test('the front page has its title, and a mark for each of its promises and statements', () => {
		const html = read(`${language}/index.html`);
		expect(html).toContain(bundle!.dataset.title[language]);
		const wanted = (['commitments', 'roles'] as const).flatMap((kind) =>
			bundle![kind].map(({ id }) => `${kind}/${id}`)
		);
		expect(valuesOf(html, 'data-record')).toEqual(expect.arrayContaining(wanted));
		for (const side of bundle!.dataset.sides!) expect(html).toContain(side.label[language]);
	});

	test('its charts answer, and nothing is logged', () => {
		const noise: string[] = [];
		return onPage(
			`/${language}/`,
			{},
			async (page) => {
				const before = await page.textContent('#deadlines-takeaway');
				await page.locator('.as-of-control input[type=range]').press('Home');
				expect(await page.textContent('#deadlines-takeaway')).not.toBe(before);
				expect(noise).toEqual([]);
			},
			async (page) => {
				page.on('console', (message) => noise.push(message.text()));
				page.on('pageerror', (error) => noise.push(error.message));
			},
			{ site: address }
		);
	});
});

test('its links lead to files', () => {
	const pages = files().filter((file) => file.endsWith('index.html'));
	const broken = pages.flatMap((page) =>
		valuesOf(read(page), 'href')
			.map((href) => new URL(href, `http://site/${page}`))
			.filter(
				({ host, pathname }) => host === 'site' && !fileAt(site, decodeURIComponent(pathname))
			)
			.map(({ pathname }) => `${page} → ${pathname}`)
	);
	expect(broken).toEqual([]);
});

test('it is the same to the byte when it is built in another time zone and a year later', async () => {
	const again = join(folder, 'again');
	const ahead = pathToFileURL(join(import.meta.dirname, 'nextYear.ts')).href;
	await buildOwn(record, again, { TZ: 'Pacific/Auckland', NODE_OPTIONS: `--import ${ahead}` });
	const names = filesIn(site);
	expect(names.length).toBeGreaterThan(200);
	expect(filesIn(again)).toEqual(names);
	const changed = names.filter(
		(name) => !readFileSync(join(again, name)).equals(readFileSync(join(site, name)))
	);
	expect(changed).toEqual([]);
});

test('a folder without a record is refused by name', async () => {
	const refused = await buildOwn(folder, site).catch((error: { stderr: string }) => error);
	expect(refused.stderr).toContain(
		`MITHAQ_DATA names no record: there is no dataset.json in ${folder}`
	);
});

test('a record that tells of no forces and no roles is a site without that chart', async () => {
	const plain = join(folder, 'plain');
	cpSync(record, plain, { recursive: true });
	for (const kind of ['roles', 'strengths']) rmSync(join(plain, kind), { recursive: true });
	const out = join(folder, 'plain-site');
	await buildOwn(plain, out);
	const built = filesIn(out);
	expect(built.filter((file) => /^(charts|cards)\/|embed\/\w+\/index/.test(file))).toEqual(
		[
			...languages.flatMap((language) => `${language}/embed/deadlines/index.html`),
			...languages.flatMap((language) => `${language}/embed/slips/index.html`),
			...languages.map((language) => `cards/deadlines.${language}.png`),
			'charts/deadlines.ar.svg',
			'charts/deadlines.en.svg',
			'charts/elements.js',
			'charts/slips.ar.svg',
			'charts/slips.en.svg'
		].sort()
	);
	const front = readFileSync(join(out, 'en/index.html'), 'utf8');
	expect(front).toContain('id="deadlines"');
	expect(front).not.toContain('id="roles"');
});
