import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type Axe from 'axe-core';
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { onPage, useBrowser } from '../browser/page.ts';
import { packageFile } from '../packages.ts';
import { bundle, languages } from './build.ts';

useBrowser();

const axe = readFileSync(packageFile('axe-core/axe.min.js'), 'utf8');
const widths = [1280, 768, 320] as const;
const pages = [
	'',
	'commitments/',
	`commitments/${bundle.commitments[0]!.id}/`,
	`roles/${bundle.roles[0]!.id}/`,
	`events/${bundle.events[0]!.id}/`,
	`sources/${bundle.sources.find(({ text }) => text)!.id}/`,
	`actors/${bundle.actors[0]!.id}/`,
	`strengths/${bundle.strengths[0]!.id}/`,
	'embed/roles/',
	'embed/deadlines/',
	'data/',
	'your-data/',
	'code-book/',
	'timeline/',
	'promises/',
	'disagreements/',
	'changes/',
	'versions/0.1.0/',
	'cite/',
	'accessibility/',
	'search/',
	'search/?q=2021',
	'schema/',
	'schema/commitment/',
	'schema/codes/force/'
];

/** What a figure says and draws; its controls change when scripts take them over. */
const DRAWN = 'figure > :is(figcaption, .drawing)';

describe.each(languages)('%s', (language) => {
	test.each(pages)(
		'%j: axe finds nothing, nothing scrolls sideways, nothing is logged, fails or is asked of another host',
		async (path) => {
			const noise: string[] = [];
			await onPage(
				`/${language}/${path}`,
				{},
				async (page) => {
					await page.waitForLoadState('networkidle');
					for (const width of widths) {
						await page.setViewportSize({ width, height: 800 });
						await page.emulateMedia({ colorScheme: 'light' });
						expect(await violations(page, AXE_TAGS), `${width}`).toEqual([]);
						await page.emulateMedia({ colorScheme: 'dark' });
						expect(await violations(page, ['color-contrast']), `${width}, dark`).toEqual([]);
						expect(await widthOpened(page), `${width}`).toBeLessThanOrEqual(width);
					}
				},
				async (page) => {
					const { origin } = new URL(inject('site'));
					page.on('console', (message) => noise.push(message.text()));
					page.on('pageerror', (error) => noise.push(error.message));
					page.on('requestfailed', (request) => noise.push(`failed: ${request.url()}`));
					page.on('request', (request) => {
						if (!request.url().startsWith(origin)) noise.push(`elsewhere: ${request.url()}`);
					});
				}
			);
			expect(noise).toEqual([]);
		}
	);

	test.each([1280, 360])('no text is smaller than 12 pixels at %i', (width) =>
		onPage(`/${language}/`, { viewport: { width, height: 800 } }, async (page) => {
			expect(await page.evaluate(smallTexts)).toEqual([]);
		})
	);

	test.each([1280, 360])('nothing moves while the front page loads at %i pixels', (width) =>
		onPage(`/${language}/`, { viewport: { width, height: 800 } }, async (page) => {
			const shifts = await page.evaluate(
				() =>
					new Promise<string[]>((resolve) => {
						const seen: string[] = [];
						new PerformanceObserver((list) => {
							for (const entry of list.getEntries() as LayoutShift[])
								seen.push(
									`${entry.value}: ${entry.sources.map(({ node }) => (node as Element | null)?.outerHTML?.slice(0, 80)).join(' ')}`
								);
						}).observe({ type: 'layout-shift', buffered: true });
						setTimeout(() => resolve(seen), 500);
					})
			);
			expect(shifts).toEqual([]);
		})
	);

	test('without scripts both charts stand whole, and scripts change nothing in the drawing', async () => {
		const drawing = (page: Page) =>
			page.$$eval(DRAWN, (figures) =>
				figures.map((figure) =>
					figure.innerHTML.replace(/<!--.*?-->|\s(tabindex|data-scripts)="[^"]*"/gs, '')
				)
			);
		const still = await onPage(`/${language}/`, { javaScriptEnabled: false }, async (page) => {
			expect(await page.locator('.as-of-control').isVisible()).toBe(false);
			return page.content();
		});
		const alive = await onPage(`/${language}/`, {}, drawing);
		const parsed = await onPage(`/${language}/`, {}, (page) =>
			page.evaluate(
				([html, selector]) => {
					const figures = new DOMParser()
						.parseFromString(html, 'text/html')
						.querySelectorAll(selector);
					return [...figures].map((figure) =>
						figure.innerHTML.replace(/<!--.*?-->|\s(tabindex|data-scripts)="[^"]*"/gs, '')
					);
				},
				[still, DRAWN] as const
			)
		);
		expect(alive).toHaveLength(4);
		expect(alive).toEqual(parsed);
	});

	test('the front page is small: at most 0.4 KB of HTML a mark, 130 KB of scripts and 350 KB in all, gzipped where text', async () => {
		const bodies: Promise<{ type: string; bytes: Buffer }>[] = [];
		const files = await onPage(
			`/${language}/`,
			{ viewport: { width: 412, height: 823 } },
			async (page) => {
				await page.waitForLoadState('networkidle');
				return Promise.all(bodies);
			},
			async (page) => {
				page.on('response', (response) => {
					const type = response.headers()['content-type']!;
					bodies.push(response.body().then((bytes) => ({ type, bytes })));
				});
			}
		);
		const sizeOf = (kind: RegExp) =>
			files
				.filter(({ type }) => kind.test(type))
				.reduce((sum, { type, bytes }) => {
					return sum + (type.startsWith('font/') ? bytes : gzipSync(bytes)).length;
				}, 0);
		const [html, scripts, all] = [sizeOf(/html/), sizeOf(/javascript/), sizeOf(/./)];
		console.log(`${language}: HTML ${html} bytes, scripts ${scripts}, in all ${all}`);
		expect(html).toBeGreaterThan(0);
		/** 60 KB of the 150 marks of version 0.2.0, and as much for each mark since. */
		const marks = bundle.commitments.length + bundle.roles.length + bundle.strengths.length;
		expect(html).toBeLessThanOrEqual((60 * 1024 * marks) / 150);
		expect(scripts).toBeGreaterThan(0);
		expect(scripts).toBeLessThanOrEqual(130 * 1024);
		expect(all).toBeLessThanOrEqual(350 * 1024);
	});
});

/** The Layout Instability API, which TypeScript's DOM does not know. */
interface LayoutShift extends PerformanceEntry {
	value: number;
	sources: { node: Node | null }[];
}

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds by these tags or rules: the theme changes nothing but colours. */
async function violations(page: Page, runOnly: string[]): Promise<string[]> {
	await page.evaluate(axe);
	return page.evaluate(async (runOnly) => {
		const { axe } = window as unknown as { axe: typeof Axe };
		const { violations } = await axe.run(document, { runOnly });
		return violations.map(
			({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes.length})`
		);
	}, runOnly);
}

/** How wide the page is when everything that can be opened is open; closed again after. */
function widthOpened(page: Page): Promise<number> {
	return page.evaluate(() => {
		const closed = [...document.querySelectorAll('details:not([open])')] as HTMLDetailsElement[];
		for (const details of closed) details.open = true;
		const width = document.documentElement.scrollWidth;
		for (const details of closed) details.open = false;
		return width;
	});
}

/** Runs in the page: the visible texts below 12 pixels. */
function smallTexts(): string[] {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const small: string[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement!;
		if (!node.textContent?.trim() || !parent.checkVisibility()) continue;
		if (parseFloat(getComputedStyle(parent).fontSize) < 12) small.push(node.textContent);
	}
	return small;
}
