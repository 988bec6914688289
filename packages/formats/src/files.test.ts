import { afterEach, expect, test, vi } from 'vitest';
import { bytesOf } from './digest.ts';
import { bundle, publication } from './fixture.ts';
import { dataFiles, type DataFile } from './files.ts';

const zone = process.env.TZ;

afterEach(() => {
	vi.useRealTimers();
	if (zone === undefined) delete process.env.TZ;
	else process.env.TZ = zone;
});

/** The files, made by modules that are loaded anew. */
async function made(): Promise<DataFile[]> {
	vi.resetModules();
	const anew = await import('./files.ts');
	return anew.dataFiles(bundle, publication);
}

test('dataFiles(bundle, publication) have paths of their own, names in both languages and content', async () => {
	const files = await made();
	const paths = files.map(({ path }) => path);
	expect(new Set(paths).size).toBe(paths.length);
	expect(paths).toEqual(
		expect.arrayContaining([
			'bundle.json',
			'tables/commitments.csv',
			'tables/datapackage.json',
			'tables/README.md',
			'tables/workbook.ar.xlsx',
			'tables/workbook.en.xlsx',
			'deadlines.ar.ics',
			'feed.en.xml',
			'feed.en.1.xml',
			'record.jsonld',
			'sources.csl.json',
			'CITATION.cff',
			'CITATION.bib'
		])
	);
	for (const { content, title, mediaType } of files) {
		expect(content.length).toBeGreaterThan(100);
		expect(title.ar).toMatch(/[\u0600-\u06FF]/);
		expect(title.en).toMatch(/[A-Za-z]/);
		expect(mediaType).toMatch(
			typeof content === 'string' ? /^[a-z]+\/[a-z.+-]+; charset=utf-8$/ : /^[a-z]+\/[a-z.+-]+$/
		);
		if (typeof content === 'string') expect(content).not.toMatch(/undefined|NaN|\[object/);
	}
});

test('dataFiles are byte-identical in three time zones', async () => {
	const offsets = new Set<number>();
	const written = new Set<string>();
	for (const name of ['UTC', 'Asia/Baghdad', 'America/New_York']) {
		process.env.TZ = name;
		offsets.add(new Date(2024, 0, 1).getTimezoneOffset());
		written.add(
			JSON.stringify((await made()).map(({ path, content }) => [path, ...bytesOf(content)]))
		);
	}
	expect([...offsets]).toEqual([0, -180, 300]);
	expect(written.size).toBe(1);
});

test('dataFiles are the same with the clock set to 2031', async () => {
	const now = await made();
	vi.useFakeTimers({ toFake: ['Date'] });
	vi.setSystemTime(new Date('2031-07-15T12:00:00Z'));
	expect(new Date().getUTCFullYear()).toBe(2031);
	expect(await made()).toEqual(now);
});

test('a record without a space of its own has its identifiers under the site, and in bundle.json none', async () => {
	const { uriSpace: _, ...dataset } = bundle.dataset;
	const files = await dataFiles({ ...bundle, dataset }, publication);
	const contentOf = (path: string) => String(files.find((file) => file.path === path)!.content);
	expect(contentOf('bundle.json')).not.toContain('uriSpace');
	expect(contentOf('feed.en.xml')).toContain(`<id>${publication.site}record/`);
	expect(contentOf('record.jsonld')).toContain(`"@base": "${publication.site}"`);
	expect(contentOf('CITATION.cff')).toContain(`"${publication.site}record/${dataset.version}"`);
	for (const { path, content } of files)
		expect(String(content), path).not.toContain('w3id.org/mithaq/record');
});
