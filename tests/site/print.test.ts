import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { onPage, useBrowser } from '../browser/page.ts';
import { bundle, languages } from './build.ts';

useBrowser();

const SITE = 'https://w3id.org/mithaq/';
const A4 = { viewport: { width: 673, height: 985 } };
/** What both charts draw. */
const MARKS = bundle.commitments.length + bundle.roles.length + bundle.strengths.length;
const MISSION = 'commitments/end-coalition-mission-in-iraq/';

/** What of these selectors is to be seen on paper. */
function printed(page: Page, selectors: readonly string[]): Promise<string[]> {
	return page.evaluate(
		(selectors) =>
			selectors.filter((selector) =>
				[...document.querySelectorAll(selector)].some((element) => element.checkVisibility())
			),
		selectors
	);
}

/** Opens a page as it is on paper. */
function onPaper(path: string, test: (page: Page) => Promise<void>): Promise<void> {
	return onPage(path, { ...A4, colorScheme: 'dark' }, async (page) => {
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await test(page);
	});
}

const CONTROLS = ['button', 'input', 'select', 'nav', '[role="search"]', '.skip', '.day-bar'];

describe.each(languages)('on paper, in %s', (language) => {
	test.each(['', MISSION, 'events/', 'data/'])(
		'%j: nothing to press, ink on white, and at the end the address of the page',
		(path) =>
			onPaper(`/${language}/${path}?theme=dark`, async (page) => {
				expect(await printed(page, CONTROLS)).toEqual([]);
				const { backgroundColor, color } = await page.evaluate(() => {
					const { backgroundColor, color } = getComputedStyle(document.body);
					return { backgroundColor, color };
				});
				expect([backgroundColor, color]).toEqual(['rgb(255, 255, 255)', 'rgb(27, 27, 26)']);
				const address = page.locator('body > :last-child');
				expect(await address.textContent()).toBe(`${SITE}${language}/${path}`);
				expect(await address.isVisible()).toBe(true);
			})
	);

	test('evidence has its number and the address of its source, and no other link has an address', () =>
		onPaper(`/${language}/${MISSION}`, async (page) => {
			const after = await page.$$eval('main a', (links) =>
				links.flatMap((link) => {
					const { content } = getComputedStyle(link, '::after');
					return content === 'none' ? [] : [(link as HTMLElement).dataset.address ?? content];
				})
			);
			const urls = bundle.sources.map(({ url }) => url);
			expect(after.length).toBeGreaterThan(10);
			expect(after.filter((address) => !urls.includes(address))).toEqual([]);
			const numbers = await page.$$eval('.evidence figcaption', (captions) =>
				captions.map((caption) => getComputedStyle(caption, '::before').content)
			);
			expect(new Set(numbers)).toEqual(new Set(['"[" counter(evidence) "]"']));
		}));

	test('the report is its steps, its keys, its marks in rows and its tables, in at most 0.3 pages a mark', () =>
		onPaper(`/${language}/`, async (page) => {
			const wanted = [
				'.guided-reading li p',
				'.legend .definitions',
				'.role-columns li',
				'.gantt li',
				'.data-table tbody tr'
			];
			await expect.poll(() => printed(page, wanted)).toEqual(wanted);
			expect(await printed(page, ['.role-lanes', '.chart-actions'])).toEqual([]);
			const whole = await page.$$eval('.role-columns li, .gantt li, .head-count-list li', (rows) =>
				rows.map((row) => getComputedStyle(row).breakInside)
			);
			expect(new Set(whole)).toEqual(new Set(['avoid']));
			const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
			const pages = pdf.match(/\/Type\s*\/Page\b/g)!.length;
			expect(pages).toBeGreaterThan(3);
			expect(pages).toBeLessThanOrEqual(0.3 * MARKS);
		}));
});
