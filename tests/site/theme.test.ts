import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { onPage, useBrowser } from '../browser/page.ts';
import { htmlOf, languages } from './build.ts';

useBrowser();

const PAPER = { light: 'rgb(251, 250, 247)', dark: 'rgb(20, 23, 26)' };

function paper(page: Page): Promise<string> {
	return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

function pick(page: Page, theme: string): Promise<void> {
	return page.locator(`.theme-switch input[value="${theme}"]`).check();
}

function chosen(page: Page): Promise<string> {
	return page.locator('.theme-switch input:checked').inputValue();
}

describe.each(languages)('the theme in %s', (language) => {
	// The front page has scripts of its own, the page of the data has none.
	test.each(['', 'data/'])('%j: is the choice of the reader, here and on other pages', (path) =>
		onPage(`/${language}/${path}`, { colorScheme: 'light' }, async (page) => {
			expect([await chosen(page), await paper(page)]).toEqual(['system', PAPER.light]);
			await pick(page, 'dark');
			expect(await paper(page)).toBe(PAPER.dark);
			expect(new URL(page.url()).search).toBe('?theme=dark');
			await page.goto(`${inject('site')}/${language}/events/`);
			expect([await chosen(page), await paper(page)]).toEqual(['dark', PAPER.dark]);
			await pick(page, 'system');
			expect([await paper(page), new URL(page.url()).search]).toEqual([PAPER.light, '']);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await paper(page)).toBe(PAPER.dark);
			expect(await page.context().cookies()).toEqual([]);
		})
	);

	test.each(['', 'data/', 'embed/roles/'])('%j: the address goes before the device', (path) =>
		onPage(`/${language}/${path}?theme=dark`, { colorScheme: 'light' }, async (page) => {
			expect(await paper(page)).toBe(PAPER.dark);
			await page.goto(`${inject('site')}/${language}/${path}?theme=light`);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await paper(page)).toBe(PAPER.light);
			await page.goto(`${inject('site')}/${language}/${path}?theme=%3Cb%3E`);
			expect(await paper(page)).toBe(PAPER.dark);
		})
	);

	test('what else changes in the address leaves the theme in it, and the reverse', () =>
		onPage(`/${language}/?theme=dark&time=ltr`, { colorScheme: 'light' }, async (page) => {
			await page.locator('.as-of-control input[type="range"]').press('ArrowLeft');
			await page.waitForURL(/asOf=.*theme=dark/);
			await pick(page, 'light');
			expect(page.url()).toMatch(/asOf=.*theme=light/);
			const day = new URL(page.url()).searchParams.get('asOf');
			await page.locator('.overview button').first().click();
			await page.waitForURL(/from=.*theme=light/);
			expect(new URL(page.url()).searchParams.get('asOf')).toBe(day);
		}));

	test('is there before anything is painted', () =>
		onPage(
			`/${language}/?theme=dark`,
			{ colorScheme: 'light' },
			async (page) => {
				const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
				expect(seen).toEqual(['dark']);
			},
			async (page) => {
				await page.addInitScript(() => {
					const seen: string[] = [];
					Object.assign(globalThis, { seen });
					new MutationObserver((_, observer) => {
						if (!document.body) return;
						observer.disconnect();
						seen.push(document.documentElement.dataset.theme ?? 'none');
					}).observe(document, { childList: true, subtree: true });
				});
			}
		));

	test('is not offered where no script can change it, nor in a frame', () =>
		onPage(`/${language}/`, { javaScriptEnabled: false }, async (page) => {
			expect(await page.locator('.theme-switch').isVisible()).toBe(false);
			expect(htmlOf(`${language}/embed/roles`)).not.toContain('theme-switch"');
		}));
});

test.each(['/', '/404.html', '/offline/'])('%s: a page in both languages has it in both', (path) =>
	onPage(path, { colorScheme: 'light' }, async (page) => {
		expect(await page.locator('.theme-switch label').allTextContents()).toEqual([
			expect.stringMatching(/كما في الجهاز · As on this device/),
			expect.stringMatching(/فاتح · Light/),
			expect.stringMatching(/داكن · Dark/)
		]);
		await pick(page, 'dark');
		expect(await paper(page)).toBe(PAPER.dark);
	})
);
