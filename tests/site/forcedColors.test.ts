import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { onPage, useBrowser } from '../browser/page.ts';
import { languages } from './build.ts';

useBrowser();

/** A reader's own palette is dark, and the theme that the address asks for is not. */
const FORCED: BrowserContextOptions = { forcedColors: 'active', colorScheme: 'dark' };
const THEME = '?theme=light';

/** What the palette's names stand for, as computed. */
function palette(page: Page): Promise<Record<string, string>> {
	return page.evaluate(() => {
		const probe = document.body.appendChild(document.createElement('i'));
		probe.style.setProperty('forced-color-adjust', 'none');
		const colours = Object.entries({
			Canvas: 'Canvas',
			CanvasText: 'CanvasText',
			Highlight: 'Highlight',
			rule: 'color-mix(in srgb, CanvasText 35%, Canvas)'
		}).map(([name, colour]) => {
			probe.style.color = colour;
			return [name, getComputedStyle(probe).color];
		});
		probe.remove();
		return Object.fromEntries(colours) as Record<string, string>;
	});
}

/** Every colour in which something visible in the drawings is filled or drawn. */
function coloursDrawn(page: Page): Promise<string[]> {
	return page.$$eval('.drawing svg :is(path, rect, circle, line, text)', (shapes) => {
		const colours = shapes
			.filter((shape) => shape.checkVisibility())
			.flatMap((shape) => {
				const { fill, stroke } = getComputedStyle(shape);
				return shape instanceof SVGLineElement ? [stroke] : [fill, stroke];
			});
		const seen = (colour: string) => !/^(none|url|rgba\(.*, 0\)$)/.test(colour);
		return [...new Set(colours.filter(seen))];
	});
}

describe.each(languages)('in a palette of the reader, in %s', (language) => {
	test.each([1280, 400])('the drawings have no other colour than its own, at %i pixels', (width) =>
		onPage(
			`/${language}/${THEME}`,
			{ ...FORCED, viewport: { width, height: 800 } },
			async (page) => {
				const own = await palette(page);
				const { Canvas, CanvasText, Highlight } = own;
				expect([Canvas, CanvasText]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
				const drawn = await coloursDrawn(page);
				expect(drawn).toEqual(expect.arrayContaining([CanvasText, Highlight]));

				expect(drawn.filter((colour) => !Object.values(own).includes(colour))).toEqual([]);
			}
		)
	);

	test('what has the focus is ringed: a mark, a link, the choice of a theme', () =>
		onPage(`/${language}/${THEME}`, FORCED, async (page) => {
			const { Highlight } = await palette(page);
			await page.locator('.role-lanes a[tabindex="0"]').focus();
			await page.keyboard.press('ArrowDown');
			const ring = page.locator('.role-lanes a:focus-visible .target').first();
			expect(await ring.evaluate((target) => getComputedStyle(target).stroke)).toBe(Highlight);
			for (const selector of ['.site-name', '.theme-switch input:checked']) {
				await page.locator(selector).focus();
				const { outlineStyle, outlineWidth } = await page.locator(selector).evaluate((focused) => {
					const { outlineStyle, outlineWidth } = getComputedStyle(focused);
					return { outlineStyle, outlineWidth };
				});
				expect([outlineStyle, outlineWidth], selector).toEqual(['solid', '3px']);
			}
		}));

	test('a record and the page of a missing address are written in it', async () => {
		for (const path of [`${language}/commitments/end-coalition-mission-in-iraq/`, '404.html'])
			await onPage(`/${path}${THEME}`, FORCED, async (page) => {
				const { CanvasText } = await palette(page);
				const colour = page.locator('h1').first();
				expect(await colour.evaluate((text) => getComputedStyle(text).color), path).toBe(
					CanvasText
				);
			});
	});
});
