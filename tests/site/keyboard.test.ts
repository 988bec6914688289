import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { onPage, useBrowser } from '../browser/page.ts';
import { languages } from './build.ts';

useBrowser();

const CURSORS = { roles: '#roles .role-lanes', deadlines: '#deadlines .gantt' } as const;

async function enter(page: Page, chart: keyof typeof CURSORS): Promise<void> {
	await page.locator(`${CURSORS[chart]} a[tabindex="0"]`).focus();
}

/** The focused mark: its record, and the middle of its symbol on the screen. */
function focused(
	page: Page
): Promise<{ record: string | null; revision: string | null; x: number; y: number }> {
	return page.evaluate(() => {
		const element = document.activeElement!;
		const symbol = element.querySelector('.at .target') ?? element;
		const { left, top, width, height } = symbol.getBoundingClientRect();
		return {
			record: element.getAttribute('data-record'),
			revision: element.getAttribute('data-revision'),
			x: left + width / 2,
			y: top + height / 2
		};
	});
}

describe.each(
	languages.flatMap(
		(language) =>
			[
				[language, 'roles'],
				[language, 'deadlines']
			] as const
	)
)('the keyboard in %s, %s', (language, chart) => {
	test('the chart is one tab stop', () =>
		onPage(`/${language}/`, {}, async (page) => {
			const stops = await page.$$eval(`${CURSORS[chart]} a`, (links) =>
				links.filter((link) => (link as SVGAElement).tabIndex >= 0 && link.checkVisibility())
			);
			expect(stops).toHaveLength(1);
		}));

	test('one tab back from the mark leaves the chart', () =>
		onPage(`/${language}/`, {}, async (page) => {
			await enter(page, chart);
			await page.keyboard.press('Shift+Tab');
			const inside = await page.evaluate(
				(selector) => document.querySelector(selector)!.contains(document.activeElement),
				CURSORS[chart]
			);
			expect(inside).toBe(false);
		}));

	test('the arrow to the right leads to a mark on the right, to the left on the left', () =>
		onPage(`/${language}/`, {}, async (page) => {
			await enter(page, chart);
			await page.keyboard.press('Home');
			for (const [key, sign] of [
				['ArrowRight', 1],
				['ArrowLeft', -1]
			] as const) {
				for (let step = 0; step < 4; step++) {
					const before = await focused(page);
					await page.keyboard.press(key);
					const after = await focused(page);
					if (after.record !== before.record)
						expect((after.x - before.x) * sign).toBeGreaterThanOrEqual(0);
				}
			}
			await page.keyboard.press('Home');
			const first = await focused(page);
			await page.keyboard.press('End');
			expect((await focused(page)).x).toBeGreaterThan(first.x - 1);
		}));

	test('the arrows up and down lead to the next lane or row', () =>
		onPage(`/${language}/`, {}, async (page) => {
			await enter(page, chart);
			const first = await focused(page);
			await page.keyboard.press('ArrowDown');
			const second = await focused(page);
			expect(second.record).not.toBe(first.record);
			expect(second.y).toBeGreaterThan(first.y);
			await page.keyboard.press('ArrowUp');
			expect((await focused(page)).y).toBeLessThan(second.y);
		}));

	test('page down leads to a later mark, page up back', () =>
		onPage(`/${language}/`, {}, async (page) => {
			await enter(page, chart);
			const dayOf = () =>
				page.evaluate(() => Number((document.activeElement as SVGAElement).dataset.day));
			await page.keyboard.press('PageUp');
			await page.keyboard.press('PageUp');
			const early = await dayOf();
			await page.keyboard.press('PageDown');
			const later = await dayOf();
			expect(later).toBeGreaterThan(early);
			await page.keyboard.press('PageUp');
			expect(await dayOf()).toBeLessThan(later);
		}));

	test('enter opens the record', () =>
		onPage(`/${language}/`, {}, async (page) => {
			await enter(page, chart);
			const { record } = await focused(page);
			await page.keyboard.press('Enter');
			await page.waitForURL(`**/${language}/${record}/`);
			expect(await page.locator('article.record .words li').count()).toBeGreaterThan(0);
		}));

	test('escape puts the card away, and leaves the chart', () =>
		onPage(`/${language}/`, {}, async (page) => {
			await enter(page, chart);
			await page.waitForSelector('.mark-card');
			await page.keyboard.press('Escape');
			await page.keyboard.press('Escape');
			expect((await focused(page)).record).toBeNull();
		}));

	test('the focused mark has a ring of at least two pixels', () =>
		onPage(`/${language}/`, {}, async (page) => {
			await enter(page, chart);
			await page.keyboard.press('ArrowDown');
			const ring = await page.evaluate(() => {
				const { stroke, strokeWidth } = getComputedStyle(
					document.activeElement!.querySelector('.target')!
				);
				return { stroke, width: parseFloat(strokeWidth) };
			});
			expect(ring.width).toBeGreaterThanOrEqual(2);
			expect(ring.stroke).not.toBe('none');
		}));
});

test('brackets lead through the deadlines of a commitment, oldest first', () =>
	onPage('/en/', {}, async (page) => {
		await page.locator('a[data-record="commitments/end-coalition-mission-in-iraq"]').focus();
		const seen = [];
		for (let step = 0; step < 3; step++) {
			await page.keyboard.press(']');
			seen.push((await focused(page)).revision);
		}
		expect(seen).toEqual(['0', '1', '2']);
		await page.keyboard.press('[');
		expect((await focused(page)).revision).toBe('1');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/commitments/end-coalition-mission-in-iraq/#deadline-1');
	}));
