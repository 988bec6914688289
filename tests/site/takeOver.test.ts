import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onPage, scriptsReady, useBrowser } from '../browser/page.ts';

useBrowser();

/** Opens the Arabic front page and gives it no sign of life. */
const untouched = (run: (page: Page) => Promise<void>) =>
	onPage('/ar/', {}, run, undefined, { ready: scriptsReady });

const taken = (page: Page) => page.locator('[data-part][data-scripts]').count();
const waiting = (page: Page) => page.locator('[data-part]:not([data-scripts])').count();

test('what the server drew is not touched before a sign of life, and then all of it is taken over', () =>
	untouched(async (page) => {
		await page.waitForTimeout(500);
		expect(await taken(page)).toBe(0);
		await page.mouse.wheel(0, 10);
		await expect.poll(() => taken(page)).toBe(1);
		await expect.poll(() => waiting(page)).toBe(0);
	}));

/** Whether the deadlines, which lie below the first view, are laid out. */
const deadlinesLaidOut = (page: Page) =>
	page.evaluate(() =>
		document.querySelector('#deadlines .gantt')!.checkVisibility({ contentVisibilityAuto: true })
	);

test('what lies far below is laid out with the first sign of life', () =>
	untouched(async (page) => {
		expect(await deadlinesLaidOut(page)).toBe(false);
		await page.mouse.move(10, 10);
		await page.mouse.move(20, 20);
		await expect.poll(() => deadlinesLaidOut(page)).toBe(true);
	}));

test.each(['/ar/#content', 'reload'])('or at once for whoever has a place in the page: %s', (how) =>
	onPage(
		how === 'reload' ? '/ar/' : how,
		{},
		async (page) => {
			if (how === 'reload') await page.reload();
			expect(await deadlinesLaidOut(page)).toBe(true);
		},
		undefined,
		{ ready: scriptsReady }
	)
);

test('a mark that gets the focus answers to the very next key', () =>
	untouched(async (page) => {
		const first = await page.evaluate(() => {
			const link = document.querySelector<SVGAElement>('.role-lanes a[data-record]')!;
			link.focus();
			link.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
			return link.dataset.record;
		});
		const focused = await page.evaluate(
			() => (document.activeElement as HTMLElement).dataset.record
		);
		expect(focused).toBeDefined();
		expect(focused).not.toBe(first);
	}));

test('the first click on a control counts', () =>
	untouched(async (page) => {
		await page.evaluate(() =>
			document.querySelector<HTMLElement>('#roles .overview .buttons button')!.click()
		);
		await expect.poll(() => page.locator('#roles.zoomed').count()).toBe(1);
	}));

test('another day is drawn everywhere', () =>
	untouched(async (page) => {
		const records = () => page.locator('#deadlines .gantt a[data-record]').count();
		const rows = () => page.locator('#deadlines tbody tr').count();
		const before = await records();
		await page.evaluate(() => {
			const field = document.querySelector<HTMLInputElement>('.day-bar input[type="date"]')!;
			field.value = '2021-01-01';
			field.dispatchEvent(new Event('change', { bubbles: true }));
		});
		await expect.poll(records).toBeLessThan(before);
		expect(await rows()).toBe(await records());
		expect(await page.locator('#roles tbody tr').count()).toBeGreaterThan(0);
	}));

test('an address with a view of its own is drawn at once', () =>
	onPage(
		'/ar/?asOf=2021-01-01',
		{},
		async (page) => {
			await expect.poll(() => page.locator('#deadlines .takeaway').textContent()).toContain('2021');
			expect(await page.locator('#deadlines tbody tr').count()).toBe(
				await page.locator('#deadlines .gantt a[data-record]').count()
			);
		},
		undefined,
		{ ready: scriptsReady }
	));
