import { describe, expect, test } from 'vitest';
import { onPage, useBrowser } from '../browser/page.ts';
import { languages } from './build.ts';

useBrowser();

describe.each(languages)('on a line that breaks, in %s', (language) => {
	test.each([
		['the data of the charts', '**/charts.json'],
		['a module', '**/_app/immutable/workers/chunks/**'],
		['the script that begins', '**/_app/immutable/workers/start-*']
	])('without %s the page stays whole and says what it lacks', (_, what) =>
		onPage(
			`/${language}/`,
			{},
			async (page) => {
				await page.locator('.scripts-failed').waitFor();
				expect(await page.locator('#roles .role-lanes a[data-record]').count()).toBeGreaterThan(10);
				expect(await page.locator('#deadlines tbody tr').count()).toBeGreaterThan(10);
				expect(await page.locator('.needs-scripts:visible').count()).toBe(0);
			},
			async (page) => void (await page.route(what, (route) => route.abort())),
			{ ready: async () => {} }
		)
	);

	test('a chart in a frame says so too', () =>
		onPage(
			`/${language}/embed/deadlines/`,
			{},
			async (page) => {
				await page.locator('.scripts-failed').waitFor();
				expect(await page.locator('tbody tr').count()).toBeGreaterThan(10);
			},
			async (page) => void (await page.route('**/charts.json', (route) => route.abort())),
			{ ready: async () => {} }
		));

	test('and with all of it nobody sees that', () =>
		onPage(`/${language}/`, {}, async (page) => {
			expect(await page.locator('.scripts-failed').isVisible()).toBe(false);
		}));
});
