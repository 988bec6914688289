import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleJSON } from '@mithaq/formats';
import { describe, expect, test } from 'vitest';
import { buildFolder, bundle, htmlOf, languages } from './build.ts';

const folder = join(buildFolder, 'data');
/** One record each, which its own page offers. */
const RECORD = /^(events|commitments|roles|strengths|sources|actors)\//;
const all = globSync('**/*', { cwd: folder, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
const files = all.filter((path) => !RECORD.test(path));

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

/** The list items of the downloads page, as markup. */
function items(language: string): string[] {
	return [...htmlOf(`${language}/data`).matchAll(/<li>((?:(?!<\/li>).)*data\/.*?)<\/li>/gs)]
		.map(([, item]) => item!)
		.filter((item) => item.includes('download'));
}

describe.each(languages)('the downloads page in %s', (language) => {
	const listed = items(language).map((item) => ({
		item,
		path: /href="\/data\/([^"]+)"/.exec(item)![1]!
	}));

	test('offers every file but the calendar and feed of the other language', () => {
		const other = language === 'ar' ? 'en' : 'ar';
		const wanted = files.filter((path) => !path.includes(`.${other}.`));
		expect(listed.map(({ path }) => path).toSorted()).toEqual(wanted.toSorted());
	});

	test('the page of each record offers its own file', () => {
		const records = all.filter((path) => RECORD.test(path));
		expect(records.length).toBeGreaterThan(500);
		for (const path of records)
			expect(htmlOf(`${language}/${path.replace('.json', '')}`)).toContain(
				`href="/data/${path}" download`
			);
	});

	test('says beside each file the version, the day, the licence and the digest of its bytes', () => {
		const day = language === 'ar' ? '4 تشرين الأول 2026' : '4 October 2026';
		for (const { item, path } of listed) {
			const text = item.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
			expect(text).toContain(sha256(readFileSync(join(folder, path))));
			expect(text).toContain(bundle.dataset.version);
			expect(text).toContain(day);
			expect(text).toContain(bundle.dataset.licence);
		}
	});
});

test('bundle.json is the record in its one order', () => {
	expect(readFileSync(join(folder, 'bundle.json'), 'utf8')).toBe(bundleJSON(bundle));
});

test('the feeds and calendars lead to pages that the site has', () => {
	for (const language of languages) {
		const text = readFileSync(join(folder, `feed.${language}.xml`), 'utf8');
		const pages = [
			...text.matchAll(/href="https:\/\/w3id\.org\/mithaq\/((?:ar|en)\/[^"#]*)[^"]*"/g)
		];
		expect(pages.length).toBeGreaterThan(100);
		for (const [, path] of pages) expect(() => htmlOf(path!.replace(/\/$/, ''))).not.toThrow();
	}
});
