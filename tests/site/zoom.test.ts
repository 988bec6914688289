import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hover, onPage, useBrowser } from '../browser/page.ts';
import { languages } from './build.ts';

useBrowser();

const FROM = '2024-01-01';
const TO = '2025-12-31';
const ZOOMED = `?from=${FROM}&to=${TO}`;

/** The days of the marks that stand inside the window of a chart. */
function daysInWindow(page: Page, chart: string): Promise<string[]> {
	return page.$$eval(`#${chart} .window`, (panes) =>
		panes.flatMap((pane) => {
			const { left, right } = pane.getBoundingClientRect();
			return [...pane.querySelectorAll<SVGElement>('a[data-day]')].flatMap((link) => {
				const box = link.querySelector('.at .target')!.getBoundingClientRect();
				const middle = (box.left + box.right) / 2;
				if (!link.checkVisibility() || middle < left || middle > right) return [];
				return [new Date(Number(link.dataset.day) * 86_400_000).toISOString().slice(0, 10)];
			});
		})
	);
}

/** The corner of what is seen of a pane, which may be higher than the window. */
async function cornerOf(pane: Locator): Promise<{ x: number; y: number }> {
	await pane.scrollIntoViewIfNeeded();
	const { x, y } = (await pane.boundingBox())!;
	return { x, y: Math.max(0, y) };
}

const wide = languages.flatMap((language) =>
	(['ltr', 'rtl'] as const).map((time) => [language, time] as const)
);

describe.each(wide)('zoom in %s, time %s', (language, time) => {
	test('what the address asks for is in the window, and nothing else', () =>
		onPage(`/${language}/${ZOOMED}&time=${time}`, {}, async (page) => {
			for (const chart of ['roles', 'deadlines']) {
				const days = await daysInWindow(page, chart);
				expect(days.length, chart).toBeGreaterThan(5);
				for (const day of days) {
					expect(day >= FROM && day <= TO, `${chart} ${day}`).toBe(true);
				}
			}
		}));

	test('ctrl-wheel zooms around the day under the pointer, which stays there', () =>
		onPage(`/${language}/?time=${time}`, {}, async (page) => {
			const mark = page.locator('.role-lanes a[data-record] .at .target').nth(20);
			await mark.scrollIntoViewIfNeeded();
			const box = (await mark.boundingBox())!;
			const before = box.x + box.width / 2;
			await hover(page, before, box.y + box.height / 2);
			await page.keyboard.down('Control');
			await page.mouse.wheel(0, -200);
			await page.keyboard.up('Control');
			await expect.poll(() => page.locator('#roles.zoomed').count()).toBe(1);
			await expect
				.poll(async () => {
					const after = (await mark.boundingBox())!;
					return Math.abs(after.x + after.width / 2 - before);
				})
				.toBeLessThan(4);
			expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
		}));

	test('a mouse that drags moves the picture with it', () =>
		onPage(`/${language}/${ZOOMED}&time=${time}`, {}, async (page) => {
			const pane = page.locator('#roles .role-lanes .window');
			const { x, y } = await cornerOf(pane);
			const line = page.locator('#roles .role-lanes .grid.year').first();
			await page.mouse.move(x + 300, y + 60);
			await page.waitForTimeout(300);
			const before = (await line.boundingBox())!.x;
			await page.mouse.down();
			await page.mouse.move(x + 360, y + 60, { steps: 4 });
			await page.mouse.up();
			await expect
				.poll(async () => Math.abs((await line.boundingBox())!.x - before - 60))
				.toBeLessThan(3);
			await expect.poll(() => page.url()).not.toContain(`from=${FROM}`);
		}));

	test('the handles of the overview follow its arrow keys along time', () =>
		onPage(`/${language}/?time=${time}`, {}, async (page) => {
			const handle = page.locator('#roles .overview input').first();
			const before = Number(await handle.inputValue());
			await handle.press(time === 'ltr' ? 'ArrowRight' : 'ArrowLeft');
			expect(Number(await handle.inputValue())).toBe(before + 1);
			await handle.press('PageUp');
			await expect.poll(() => page.locator('#roles.zoomed').count()).toBe(1);
		}));
});

describe.each(languages)('zoom in %s', (language) => {
	test('buttons zoom in, out and back to all', () =>
		onPage(`/${language}/`, {}, async (page) => {
			const buttons = page.locator('#deadlines .overview button');
			await buttons.nth(0).click();
			await buttons.nth(0).click();
			const width = () =>
				page.locator('#deadlines .gantt-grid svg').evaluate((svg) => svg.clientWidth);
			const near = await width();
			await buttons.nth(1).click();
			await expect.poll(width).toBeLessThan(near);
			await buttons.nth(2).click();
			await expect.poll(() => page.locator('.zoomed').count()).toBe(0);
			await expect.poll(() => page.url()).not.toContain('from=');
		}));

	test('+, - and 0 zoom, and the mark with the keyboard is brought into the window', () =>
		onPage(`/${language}/`, {}, async (page) => {
			await page.locator('#roles .role-lanes a[tabindex="0"]').focus();
			await page.waitForFunction(() => document.querySelector('.mark-card'));
			await page.keyboard.press('+');
			await page.keyboard.press('+');
			await expect.poll(() => page.locator('#roles.zoomed').count()).toBe(1);
			for (const key of ['Home', 'End']) {
				await page.keyboard.press(key);
				await expect
					.poll(() =>
						page.evaluate(() => {
							const pane = document.activeElement!.closest('.window')!.getBoundingClientRect();
							const box = document
								.activeElement!.querySelector('.at .target')!
								.getBoundingClientRect();
							return box.left + 12 >= pane.left && box.right - 12 <= pane.right;
						})
					)
					.toBe(true);
			}
			const shown = () => {
				const query = new URL(page.url()).searchParams;
				return Date.parse(query.get('to') ?? '') - Date.parse(query.get('from') ?? '');
			};
			await expect.poll(shown).toBeGreaterThan(0);
			/* The address follows a moment later. */
			await page.waitForTimeout(500);
			const near = shown();
			await page.keyboard.press('-');
			await expect.poll(shown).toBeGreaterThan(near);
			await page.keyboard.press('0');
			await expect.poll(() => page.locator('.zoomed').count()).toBe(0);
		}));

	test('the plain wheel scrolls the page and zooms nothing', () =>
		onPage(`/${language}/`, {}, async (page) => {
			const mark = page.locator('#deadlines .window a[data-record] .at .target').nth(8);
			await mark.evaluate((target) => target.scrollIntoView({ block: 'center' }));
			const middle = async () => {
				const { x, y, width, height } = (await mark.boundingBox())!;
				return [x + width / 2, y + height / 2] as const;
			};
			await hover(page, ...(await middle()));
			const before = await page.evaluate(() => scrollY);
			await page.mouse.wheel(0, -60);
			await expect.poll(() => page.evaluate(() => scrollY)).toBe(before - 60);
			expect(await page.locator('.zoomed').count()).toBe(0);
			await page.mouse.move(...(await middle()));
			await page.keyboard.down('Control');
			await page.mouse.wheel(0, -200);
			await page.keyboard.up('Control');
			await expect.poll(() => page.locator('.zoomed').count()).toBeGreaterThan(0);
		}));

	test('two fingers zoom, one finger leaves the drawing to the page', () =>
		onPage(`/${language}/`, { hasTouch: true }, async (page) => {
			const pane = page.locator('#roles .role-lanes .window');
			expect(await pane.evaluate((element) => getComputedStyle(element).touchAction)).toBe(
				'pan-x pan-y'
			);
			const { x, y } = await cornerOf(pane);
			await page.mouse.move(x + 300, y + 60);
			await page.waitForTimeout(1000);
			const session = await page.context().newCDPSession(page);
			const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...places: number[]) =>
				session.send('Input.dispatchTouchEvent', {
					type,
					touchPoints: places.map((place, id) => ({ x: x + place, y: y + 60, id }))
				});
			await touch('touchStart', 300, 400);
			for (const step of [20, 60, 120, 200]) await touch('touchMove', 300 - step, 400 + step);
			await touch('touchEnd');
			await expect.poll(() => page.locator('#roles.zoomed').count()).toBe(1);
		}));

	test('months are named in their own language where years are far apart', () =>
		onPage(`/${language}/${ZOOMED}`, {}, async (page) => {
			const labels = await page.locator('#roles .tick-label.month').allTextContents();
			expect(labels).toContain(language === 'ar' ? 'نيسان 2024' : 'April 2024');
		}));
});
