import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { diffBundles } from '@mithaq/formats';
import type { Bundle } from '@mithaq/schema';
import { checkRelease } from '@mithaq/schema/check';
import { describe, expect, test } from 'vitest';
import { onPage, useBrowser } from '../browser/page.ts';
import { packageFolder } from '../packages.ts';
import { buildFolder, bundle, htmlOf, languages, valuesOf } from './build.ts';

useBrowser();

const folder = join(packageFolder('@mithaq/data'), 'releases');
/** What is frozen, in the current form: an earlier version may be in that of an earlier version of the schemas. */
const frozen = readdirSync(folder).map((file) => checkRelease(join(folder, file)).bundle!);
const { version } = bundle.dataset;
const editions = [...frozen.filter(({ dataset }) => dataset.version !== version), bundle];

describe.each(languages)('in %s', (language) => {
	test.each(editions)('version $dataset.version is drawn from its own records', (edition) => {
		const path = `${language}/versions/${edition.dataset.version}`;
		const drawn = valuesOf(htmlOf(path), 'data-record');
		for (const kind of ['commitments', 'roles'] as const)
			expect(drawn.filter((name) => name.startsWith(kind)).toSorted()).toEqual(
				edition[kind].map(({ id }) => `${kind}/${id}`).toSorted()
			);
		const data = JSON.parse(readFileSync(join(buildFolder, path, 'charts.json'), 'utf8')) as Bundle;
		expect(data.dataset.asOf).toBe(edition.dataset.asOf);
		expect(data.dataset.uriSpace).toBe(bundle.dataset.uriSpace);
	});

	test('the view of an earlier version is in its address, and the back button undoes nothing of it', () => {
		const [first] = editions;
		const path = `/${language}/versions/${first!.dataset.version}/`;
		return onPage(`${path}?asOf=2021-06-01`, {}, async (page) => {
			const before = await page.textContent('#deadlines-takeaway');
			await page.locator('.as-of-control button').first().click();
			await expect.poll(() => page.textContent('#deadlines-takeaway')).not.toBe(before);
			await expect.poll(() => page.url()).not.toContain('asOf=2021-06-01');
			expect(new URL(page.url()).pathname).toBe(path);
		});
	});

	test('the page of changes names each record that a version changed, once, with what changed', () => {
		const html = htmlOf(`${language}/changes`);
		let told = 0;
		for (const [place, after] of editions.entries()) {
			const section = html
				.split(`data-version="${after.dataset.version}"`)[1]!
				.split('</section>')[0]!;
			const changes = place === 0 ? [] : diffBundles(editions[place - 1]!, after);
			const names = [...section.matchAll(/data-change="([^"]+)"/g)].map((match) => match[1]!);
			expect(names.toSorted()).toEqual(
				changes.map(({ folder, id }) => `${folder}/${id}`).toSorted()
			);
			expect(section.match(/<li>/g)?.length ?? 0).toBe(
				changes.reduce((sum, { fields }) => sum + fields.length, 0)
			);
			told += names.length;
		}
		expect(told).toBeGreaterThan(100);
	});
});
