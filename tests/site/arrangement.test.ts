import { sortedBy } from '@mithaq/model';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { onPage, useBrowser } from '../browser/page.ts';
import { bundle, languages } from './build.ts';
import { asOf, factsOn, movedOn } from './facts.ts';

useBrowser();

function recordsOf(page: Page): Promise<string[]> {
	return page.$$eval('#deadlines .drawing a[data-record]', (links) =>
		links.map((link) => (link as SVGElement).dataset.record!)
	);
}

/** The numbers in brackets of the sentence above the drawing. */
async function counted(page: Page): Promise<number> {
	const sentence = (await page.textContent('#deadlines-takeaway'))!;
	return [...sentence.matchAll(/\((\d+)\)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
}

describe.each(languages)('the deadline chart in %s', (language) => {
	test('filters, and sentence, marks and table agree on what is left', () =>
		onPage(`/${language}/`, {}, async (page) => {
			for (const [place, value] of [
				[3, 'agreed'],
				[4, 'noWord']
			] as const) {
				await page.locator('.arrangement select').nth(place).selectOption(value);
				const marks = await recordsOf(page);
				expect(marks.length).toBeGreaterThan(0);
				expect(marks.length).toBeLessThan(bundle.commitments.length);
				expect(await counted(page)).toBe(marks.length);
				expect(await page.locator('#deadlines tbody tr').count()).toBe(marks.length);
			}
			await expect.poll(() => page.url()).toContain('force=agreed&outcome=noWord');
		}));

	test('groups by agreement, each with its count', () =>
		onPage(`/${language}/?group=agreement`, {}, async (page) => {
			const heads = await page.locator('#deadlines .gantt h3').count();
			expect(heads).toBe(new Set(bundle.commitments.map(({ madeAt }) => madeAt)).size);
			const counts = await page.locator('#deadlines .gantt h3 .count').allTextContents();
			expect(counts).toHaveLength(heads);
			expect((await recordsOf(page)).length).toBe(bundle.commitments.length);
		}));

	test('sorts by how far dates moved', () =>
		onPage(`/${language}/?group=none&sort=slip`, {}, async (page) => {
			const order = await recordsOf(page);
			const farthest = sortedBy(factsOn(asOf), ({ moves }) => [
				-Math.max(0, ...moves.map(({ move }) => Math.abs(move?.latest ?? 0)))
			])[0]!;
			expect(farthest.moves.length).toBeGreaterThan(0);
			expect(order[0]).toBe(`commitments/${farthest.commitment.id}`);
		}));

	test('shows how dates moved as a second view of the same records', () =>
		onPage(`/${language}/`, {}, async (page) => {
			await page.locator('.arrangement input[type=radio]').nth(1).check();
			await page.waitForSelector('.slips');
			const moved = movedOn(asOf);
			expect(moved.length).toBeGreaterThan(1);
			const marks = await recordsOf(page);
			expect(marks.toSorted()).toEqual(moved.map((id) => `commitments/${id}`).toSorted());
			expect(await counted(page)).toBe(marks.length);
			expect(await page.locator('#deadlines .key li').count()).toBe(marks.length);
			expect(await page.locator('#deadlines tbody tr').count()).toBe(marks.length);
			await expect.poll(() => page.url()).toContain('form=slips');
		}));

	test('walks the slip chart with one tab stop, by arrows and by brackets', () =>
		onPage(`/${language}/?form=slips`, {}, async (page) => {
			await page.waitForSelector('.slips a[tabindex="0"]');
			expect(await page.locator('.slips a[tabindex="0"]').count()).toBe(1);
			await page.locator('.slips a[tabindex="0"]').focus();
			const place = () =>
				page.evaluate(() => Number((document.activeElement as SVGElement).dataset.lane));
			const first = await place();
			await page.keyboard.press('ArrowDown');
			expect(await place()).toBeGreaterThan(first);
			await page.keyboard.press(']');
			expect(await page.evaluate(() => document.activeElement!.getAttribute('data-revision'))).toBe(
				'0'
			);
		}));

	test('a value that there is not is passed over', () =>
		onPage(`/${language}/?group=nobody&sort=;&outcome=broken&form=`, {}, async (page) => {
			expect((await recordsOf(page)).length).toBe(bundle.commitments.length);
		}));
});

test('play runs through the days of the record, pause stops', () =>
	onPage('/ar/?asOf=2020-06-12', {}, async (page) => {
		const day = () => page.locator('.as-of-control output').textContent();
		const before = await day();
		await page.locator('.as-of-control .play').click();
		await expect.poll(day).not.toBe(before);
		await page.locator('.as-of-control .play').click();
		const stopped = await day();
		await page.waitForTimeout(1200);
		expect(await day()).toBe(stopped);
	}));
