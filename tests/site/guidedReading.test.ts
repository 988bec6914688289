import { expect, test } from 'vitest';
import { onPage, useBrowser } from '../browser/page.ts';
import { languages } from './build.ts';

useBrowser();

const LINKS = '.guided-reading a';

test.each(languages)('each step shows its view, and the back button undoes it, in %s', (language) =>
	onPage(`/${language}/`, {}, async (page) => {
		const day = page.locator('.as-of-control output');
		const last = await day.textContent();
		await page.click('.guided-reading summary');
		await page.locator(LINKS).first().click();
		await expect.poll(() => new URL(page.url()).searchParams.get('asOf')).toBe('2014-11-07');
		expect(await day.textContent()).toMatch(/7 .* 2014/);
		await page.locator(LINKS).nth(2).click();
		await expect.poll(() => day.textContent()).toBe(last);
		expect(new URL(page.url()).searchParams.get('mark')).toMatch(/^commitments\//);
		const mark = new URL(page.url()).searchParams.get('mark')!;
		const middle = await page
			.locator(`#deadlines .gantt [data-record="${mark}"]`)
			.evaluate((link) => link.getBoundingClientRect().y / innerHeight);
		expect(middle).toBeGreaterThan(0.2);
		expect(middle).toBeLessThan(0.8);
		await page.goBack();
		await expect.poll(() => day.textContent()).toMatch(/7 .* 2014/);
		await page.goBack();
		await expect.poll(() => day.textContent()).toBe(last);
		expect(page.url()).toMatch(new RegExp(`/${language}/$`));
	})
);

test.each(languages)('without scripts the steps are plain text, in %s', (language) =>
	onPage(`/${language}/`, { javaScriptEnabled: false }, async (page) => {
		await page.click('.guided-reading summary');
		expect(await page.locator('.guided-reading li').count()).toBeGreaterThanOrEqual(4);
		expect(await page.locator(LINKS).first().isVisible()).toBe(false);
		expect(await page.locator('.guided-reading li p').first().isVisible()).toBe(true);
	})
);
