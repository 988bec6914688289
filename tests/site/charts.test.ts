import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { answers, onPage, useBrowser } from '../browser/page.ts';
import { bundle, languages } from './build.ts';

useBrowser();

interface Mark {
	record: string;
	day: number;
	x: number;
}

/** Where each chart's visible marks stand: the middle of their symbol, in pixels of the screen. */
function marksOf(page: Page, chart: string): Promise<Mark[]> {
	return page.$$eval(`#${chart} svg a[data-record]`, (links) =>
		links
			.filter((link) => link.checkVisibility())
			.map((link) => {
				const symbol = link.querySelector('.at .target') ?? link;
				const { left, width } = symbol.getBoundingClientRect();
				const { record, day } = (link as SVGAElement).dataset;
				return { record: record!, day: Number(day), x: left + width / 2 };
			})
	);
}

describe.each(languages)('the charts in %s', (language) => {
	const sign = language === 'en' ? 1 : -1;

	test.each(['roles', 'deadlines'])(
		'%s: of two marks the later stands further along time',
		(chart) =>
			onPage(`/${language}/`, {}, async (page) => {
				const marks = (await marksOf(page, chart)).sort((a, b) => a.day - b.day);
				expect(marks.length).toBeGreaterThan(10);
				for (const [index, mark] of marks.entries()) {
					for (const later of marks.slice(index + 1)) {
						if (later.day === mark.day) continue;
						expect(
							(later.x - mark.x) * sign,
							`${mark.record} before ${later.record}`
						).toBeGreaterThan(0);
					}
				}
			})
	);

	test.each(['roles', 'deadlines'])('%s: years stand in the order of time', (chart) =>
		onPage(`/${language}/`, {}, async (page) => {
			const years = await page.$$eval(`#${chart} .tick-label`, (labels) =>
				labels.map((label) => [Number(label.textContent), label.getBoundingClientRect().left])
			);
			expect(years.length).toBeGreaterThan(3);
			const sorted = years.toSorted((a, b) => a[0]! - b[0]!).map(([, x]) => x! * sign);
			expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
		})
	);

	test('another direction in the address turns both charts', () =>
		onPage(`/${language}/?time=${language === 'en' ? 'rtl' : 'ltr'}`, {}, async (page) => {
			const marks = (await marksOf(page, 'deadlines')).sort((a, b) => a.day - b.day);
			expect((marks.at(-1)!.x - marks[0]!.x) * sign).toBeLessThan(0);
		}));

	test('the as-of day in the address hides what no source had said by then', () =>
		onPage(`/${language}/?asOf=2021-06-01`, {}, async (page) => {
			const marks = await marksOf(page, 'deadlines');
			expect(marks.length).toBeGreaterThan(0);
			expect(marks.length).toBeLessThan(bundle.commitments.length);
			expect(marks.map(({ record }) => record)).not.toContain(
				'commitments/continue-coalition-mission-in-syria'
			);
		}));

	test('the slider and its buttons move the day in chart, sentence and address', () =>
		onPage(`/${language}/`, {}, async (page) => {
			const before = await page.textContent('#deadlines-takeaway');
			await page.locator('.as-of-control button').first().click();
			await page.locator('.as-of-control input[type=range]').press('Home');
			expect(await page.textContent('#deadlines-takeaway')).not.toBe(before);
			const first = await page.locator('.as-of-control input[type=date]').inputValue();
			await expect.poll(() => page.url()).toContain(`?asOf=${first}`);
			await page.reload();
			await answers(page);
			expect((await marksOf(page, 'deadlines')).length).toBeLessThan(bundle.commitments.length);
		}));

	test('the date field takes a day', () =>
		onPage(`/${language}/`, {}, async (page) => {
			await page.fill('.as-of-control input[type=date]', '2024-02-01');
			await page.keyboard.press('Tab');
			await expect.poll(() => page.url()).toContain('asOf=2024-02-01');
		}));

	test('counts in the sentence, marks and table rows agree on every day of the record', () =>
		onPage(`/${language}/`, {}, async (page) => {
			const control = page.locator('.as-of-control');
			const slider = control.locator('input[type=range]');
			const stops = Number(await slider.getAttribute('max'));
			expect(stops).toBeGreaterThan(5);
			const days = new Set<string>();
			for (let stop = stops; stop >= 0; stop--) {
				await expect.poll(() => slider.inputValue()).toBe(`${stop}`);
				days.add(await control.locator('input[type=date]').inputValue());
				const sentence = (await page.textContent('#deadlines-takeaway'))!;
				expect(sentence).toContain(await control.locator('output').textContent());
				const marks = await marksOf(page, 'deadlines');
				const rows = await page.locator('#deadlines tbody tr').count();
				const counts = [...sentence.matchAll(/\((\d+)\)/g)].map((match) => Number(match[1]));
				expect(rows).toBe(marks.length);
				expect(counts.reduce((sum, count) => sum + count, 0)).toBe(marks.length);
				if (stop > 0) await control.locator('button').first().click();
			}
			expect(days.size).toBe(stops + 1);
		}));

	test('every name of a mark says what, when and how many sources', () =>
		onPage(`/${language}/`, {}, async (page) => {
			const names = await page.$$eval('a[data-record]', (links) =>
				links.map((link) => link.getAttribute('aria-label'))
			);
			for (const name of names) {
				expect(name).toMatch(/\d{4}/);
				expect(name).toMatch(/source|مصدر|مصادر/);
				expect(name).not.toMatch(/undefined|NaN|\[object/);
			}
		}));
});

test('the other language at the same address shows the same view', () =>
	onPage('/en/?asOf=2024-02-01&time=rtl', {}, async (page) => {
		const english = await marksOf(page, 'deadlines');
		await page.click('[data-language]');
		await page.waitForURL('**/ar/**');
		await answers(page);
		const arabic = await marksOf(page, 'deadlines');
		expect(arabic.map(({ record }) => record)).toEqual(english.map(({ record }) => record));
		expect(page.url()).toContain('asOf=2024-02-01');
	}));
