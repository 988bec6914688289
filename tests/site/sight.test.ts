import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { onPage, useBrowser } from '../browser/page.ts';
import { languages } from './build.ts';

useBrowser();

const widths = [360, 768, 1280] as const;
const sizes = languages.flatMap((language) => widths.map((width) => [language, width] as const));

/** Texts of the drawings that leave the page, or that cover a bar or a text of another row. */
function misplaced(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found: string[] = [];
		const shown = (selector: string) =>
			[...document.querySelectorAll<SVGElement>(selector)].filter((element) =>
				element.checkVisibility()
			);
		const overlaps = (a: DOMRect, b: DOMRect) =>
			a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2;
		for (const text of shown('.drawing svg text')) {
			const { left, right } = text.getBoundingClientRect();
			if (left < -1 || right > innerWidth + 1) found.push(`outside: ${text.textContent}`);
		}
		const texts = shown('.gantt .commitment svg text').map(
			(text) => [text, text.closest('li')!] as const
		);
		const bars = shown('.gantt .commitment .bar').map((bar) => [bar, bar.closest('li')!] as const);
		for (const [text, row] of texts)
			for (const [other, otherRow] of [...bars, ...texts])
				if (
					row !== otherRow &&
					overlaps(text.getBoundingClientRect(), other.getBoundingClientRect())
				)
					found.push(`over another row: ${text.textContent}`);
		return found;
	});
}

describe.each(sizes)('in %s at %i pixels', (language, width) => {
	test('no label leaves the drawing or covers another row', () =>
		onPage(`/${language}/`, { viewport: { width, height: 800 } }, async (page) => {
			expect(await misplaced(page)).toEqual([]);
		}));

	test('labels beside marks cover neither marks nor each other', () =>
		onPage(`/${language}/`, { viewport: { width, height: 800 } }, async (page) => {
			const covered = await page.evaluate(() => {
				const labels = [...document.querySelectorAll('.head-counts .place-label')]
					.filter((label) => label.checkVisibility())
					.map((label) => [label.textContent, label.getBoundingClientRect()] as const);
				return labels.flatMap(([text, a], place) =>
					labels
						.slice(place + 1)
						.filter(
							([, b]) =>
								a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom
						)
						.map(([other]) => `${text} / ${other}`)
				);
			});
			expect(covered).toEqual([]);
		}));
});

/** Relative luminance of a CSS colour (WCAG 2). */
function luminance(colour: string): number {
	const [r = 0, g = 0, b = 0] = colour.match(/[\d.]+/g)!.map((part) => {
		const value = Number(part) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
	const [light, dark] = [luminance(a), luminance(b)].toSorted((p, q) => q - p);
	return (light! + 0.05) / (dark! + 0.05);
}

/** What a custom property of the charts is as a colour, and what the page is. */
function colours(page: Page, names: string[]): Promise<string[]> {
	return page.evaluate((properties) => {
		const probe = document.createElement('i');
		document.querySelector('.mithaq-chart')!.append(probe);
		return properties.map((property) => {
			probe.style.color = `var(${property})`;
			return getComputedStyle(probe).color;
		});
	}, names);
}

const RAMP = [
	'combat',
	'fireSupport',
	'enable',
	'train',
	'advise',
	'equip',
	'intelligenceSharing',
	'forceProtection',
	'logistics',
	'partnership',
	'noPresence'
].map((activity) => `--activity-${activity}`);

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
	test('roles are one ramp whose order survives greyscale, from dark to light', () =>
		onPage('/en/', { colorScheme }, async (page) => {
			const values = (await colours(page, RAMP)).map(luminance);
			expect(values).toEqual(values.toSorted((a, b) => a - b));
			expect(new Set(values).size).toBe(RAMP.length);
		}));

	test('geometry stands out from the paper by 3 to 1, words and the focus ring by more', () =>
		onPage('/en/', { colorScheme }, async (page) => {
			const [paper, ...rest] = await colours(page, [
				'--c-paper',
				...RAMP,
				'--c-bar',
				'--c-late',
				'--c-good',
				'--c-soft',
				'--c-accent'
			]);
			for (const [place, colour] of rest.entries())
				expect(contrast(colour, paper!), `${place} ${colour}`).toBeGreaterThanOrEqual(
					place < RAMP.length + 3 ? 3 : 4.5
				);
		}));
});

describe.each(languages)('in %s', (language) => {
	test('each status has a drawing of its own beside its word', () =>
		onPage(`/${language}/`, {}, async (page) => {
			const shown = await page.evaluate(() =>
				[...document.querySelectorAll('#deadlines .outcome-icon')].map((icon) => [
					icon.getAttribute('class')!,
					[
						icon.getAttribute('class'),
						...[...icon.querySelectorAll('path')].map((path) => path.getAttribute('d'))
					]
						.slice(1)
						.join(' '),
					icon.parentElement!.textContent.trim()
				])
			);
			expect(shown.length).toBeGreaterThan(5);
			const drawings = new Map(shown.map(([status, path]) => [status, path]));
			expect(new Set(drawings.values()).size).toBe(drawings.size);
			for (const [, , words] of shown) expect(words!.length).toBeGreaterThan(3);
		}));

	test('every target is at least 24 pixels, 44 where the pointer is coarse', () =>
		onPage(`/${language}/`, {}, async (page) => {
			const sizes = () =>
				page.$$eval('.drawing .at .target', (targets) =>
					targets
						.filter((target) => target.checkVisibility())
						.map((target) => {
							const { width, height } = target.getBoundingClientRect();
							return Math.round(Math.min(width, height));
						})
				);
			expect(Math.min(...(await sizes()))).toBeGreaterThanOrEqual(24);
			const session = await page.context().newCDPSession(page);
			await session.send('Emulation.setEmitTouchEventsForMouse', { enabled: true });
			await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
			if (await page.evaluate(() => matchMedia('(pointer: coarse)').matches))
				expect(Math.min(...(await sizes()))).toBeGreaterThanOrEqual(44);
		}));

	test('on a phone every mark of the role chart is a target of 44 pixels', () =>
		onPage(
			`/${language}/`,
			{ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
			async (page) => {
				const heights = await page.$$eval('#roles .narrow-only li > a.mark', (marks) =>
					marks.filter((mark) => mark.checkVisibility()).map((mark) => mark.clientHeight)
				);
				expect(heights.length).toBeGreaterThan(50);
				expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
			}
		));

	test('forced colours leave bars, bands and marks visible', () =>
		onPage(`/${language}/`, { forcedColors: 'active' }, async (page) => {
			const fills = await page.$$eval(
				'.drawing .bar, .drawing .band, .drawing .symbol.filled',
				(shapes) => shapes.map((shape) => getComputedStyle(shape).fill)
			);
			const text = await page.evaluate(() => getComputedStyle(document.body).color);
			expect(new Set(fills)).toEqual(new Set([text]));
		}));

	test('on paper tables are open, controls are gone and addresses are printed', () =>
		onPage(`/${language}/`, {}, async (page) => {
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('.data-table tbody tr').first().isVisible()).toBe(true);
			for (const control of ['.overview', '.arrangement', '.as-of-control', '.view-switches'])
				expect(await page.locator(control).first().isVisible(), control).toBe(false);
			const after = await page.evaluate(
				() =>
					getComputedStyle(document.querySelector('#deadlines .data-table th a')!, '::after')
						.content
			);
			expect(after).toContain('/commitments/');
		}));

	test('nothing animates, least of all where less motion is asked for', () =>
		onPage(`/${language}/`, { reducedMotion: 'reduce' }, async (page) => {
			const moving = await page.evaluate(
				() =>
					[...document.querySelectorAll('*')].filter((element) => {
						const { transitionDuration, animationName } = getComputedStyle(element);
						return animationName !== 'none' || parseFloat(transitionDuration) > 0;
					}).length
			);
			expect(moving).toBe(0);
		}));

	test('the focus ring is not cut off, also where the drawing is zoomed', () =>
		onPage(`/${language}/?from=2024-01-01&to=2025-12-31`, {}, async (page) => {
			await page.locator('#roles .role-lanes a[data-record]').nth(40).focus();
			const margin = await page.evaluate(
				() => getComputedStyle(document.activeElement!.closest('.window')!).overflowClipMargin
			);
			expect(parseFloat(margin)).toBeGreaterThanOrEqual(3);
		}));

	test('a phone shows time running down, and says so; the other layout is out of the accessibility tree', () =>
		onPage(`/${language}/`, { viewport: { width: 360, height: 740 } }, async (page) => {
			expect(await page.locator('.role-lanes').isVisible()).toBe(false);
			const marks = await page.$$eval('#roles .role-columns a.mark', (links) =>
				links.map((link) => [
					Number((link as HTMLElement).dataset.day),
					link.getBoundingClientRect().top
				])
			);
			const sorted = marks.toSorted((a, b) => a[0]! - b[0]!).map(([, top]) => top!);
			expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
			expect(await page.locator('#roles .meta').first().innerText()).toMatch(/down|أسفل/);
		}));

	test('the roles of figure, lists and links are the browser’s own, and nothing is an application', () =>
		onPage(`/${language}/`, {}, async (page) => {
			expect(await page.locator('[role=application]').count()).toBe(0);
			for (const [role, least] of [
				['figure', 2],
				['list', 10],
				['listitem', 100],
				['link', 150],
				['table', 0]
			] as const)
				expect(await page.getByRole(role).count(), role).toBeGreaterThanOrEqual(least);
		}));
});
