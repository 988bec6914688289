import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { onPage, useBrowser } from '../browser/page.ts';
import { bundle, languages } from './build.ts';

useBrowser();

const FIELD = 'main input[type="search"]';
const searchPage = (language: string, query: string) =>
	`/${language}/search/?q=${encodeURIComponent(query)}`;

function results(page: Page): Promise<(string | null)[]> {
	return page.$$eval('.results a', (links) => links.map((link) => link.getAttribute('href')));
}

async function resultsOf(language: string, query: string): Promise<(string | null)[]> {
	return onPage(searchPage(language, query), {}, async (page) => {
		await page.waitForSelector('.results a');
		return results(page);
	});
}

describe.each(languages)('the search in %s', (language) => {
	test('ايلول and أيلول give the same results', async () => {
		const plain = await resultsOf(language, 'ايلول');
		expect(plain.length).toBeGreaterThan(3);
		expect(await resultsOf(language, 'أيلول')).toEqual(plain);
	});

	test.each(['Kadhimi', 'الكاظمي'])('%s leads to the same man first', async (name) => {
		const [first] = await resultsOf(language, name);
		expect(first).toBe(`/${language}/actors/mustafa-al-kadhimi/`);
	});

	test('the keyboard alone leads from the head of any page to a record', () =>
		onPage(`/${language}/data/`, {}, async (page) => {
			const focused = () =>
				page.evaluate(() => (document.activeElement as HTMLInputElement).name ?? '');
			for (let stop = 0; stop < 5 && (await focused()) !== 'q'; stop++) {
				await page.keyboard.press('Tab');
			}
			await page.keyboard.type('2021');
			await page.keyboard.press('Enter');
			await page.waitForURL('**/search/?q=2021');
			await page.waitForSelector('.results a');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowUp');
			await page.keyboard.press('ArrowUp');
			expect(await focused()).toBe('q');
			await page.keyboard.press('ArrowDown');
			const [first] = await results(page);
			await page.keyboard.press('Enter');
			await page.waitForURL(`**${first}`);
			expect(await page.locator('article.record').count()).toBe(1);
		}));

	test('typing changes the results, their number and the address, and adds nothing to go back through', () =>
		onPage(`/${language}/search/`, {}, async (page) => {
			const before = await page.evaluate(() => history.length);
			await page.locator(FIELD).pressSequentially('Kadhimi');
			await page.waitForURL('**/search/?q=Kadhimi');
			const shown = (await results(page)).length;
			expect(await page.locator('main [role="status"]').textContent()).toContain(String(shown));
			expect(await page.evaluate(() => history.length)).toBe(before);
			await page.locator(FIELD).fill('');
			await page.waitForURL('**/search/');
			expect(await results(page)).toEqual([]);
		}));

	test('many results are shown in part, and then all', () =>
		onPage(searchPage(language, '2'), {}, async (page) => {
			await page.waitForSelector('.results a');
			expect(await results(page)).toHaveLength(50);
			await page.locator('.show-all').press('Enter');
			expect((await results(page)).length).toBeGreaterThan(50);
		}));

	test.each(['<img src=x onerror="window.hurt=1">', '"><script>window.hurt=1</script>', '%00\\(['])(
		'%s in the address is nothing but words',
		async (query) => {
			const errors: string[] = [];
			await onPage(
				searchPage(language, query),
				{},
				async (page) => {
					expect(await page.locator(FIELD).inputValue()).toBe(query);
					expect(await page.locator('main img, main script').count()).toBe(0);
					expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
				},
				async (page) => {
					page.on('pageerror', (error) => errors.push(error.message));
				}
			);
			expect(errors).toEqual([]);
		}
	);

	test('without scripts every actor and commitment is a link on the page', () =>
		onPage(searchPage(language, 'Kadhimi'), { javaScriptEnabled: false }, async (page) => {
			const links = await page.$$eval('main a', (all) =>
				all.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href'))
			);
			for (const kind of ['actors', 'commitments'] as const) {
				const wanted = bundle[kind].map(({ id }) => `/${language}/${kind}/${id}/`);
				expect(links).toEqual(expect.arrayContaining(wanted));
			}
			expect(await page.locator(FIELD).isVisible()).toBe(false);
		}));

	test.each([360, 320])('the head has at most two rows at %i pixels', (width) =>
		onPage(`/${language}/`, { viewport: { width, height: 700 } }, async (page) => {
			const tops = await page.$$eval('.site-header > *', (parts) =>
				parts.map((part) => Math.round(part.getBoundingClientRect().top))
			);
			expect(new Set(tops).size).toBeLessThanOrEqual(2);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		})
	);
});
