import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hover, onPage, useBrowser } from '../browser/page.ts';
import { bundle, languages } from './build.ts';

useBrowser();

const MISSION = 'commitments/end-coalition-mission-in-iraq';

/** Points at the middle of a mark's symbol. */
async function point(page: Page, record: string): Promise<void> {
	const symbol = page.locator(`a[data-record="${record}"] .at .target`).first();
	await symbol.scrollIntoViewIfNeeded();
	const { x, y, width, height } = (await symbol.boundingBox())!;
	await hover(page, x + width / 2, y + height / 2);
}

describe.each(languages)('pointing in %s', (language) => {
	const commitment = bundle.commitments.find(({ id }) => MISSION.endsWith(id))!;

	test('a card names the mark and shows a phrase in the language and direction of its source', () =>
		onPage(`/${language}/`, {}, async (page) => {
			await point(page, MISSION);
			const card = page.locator('.mark-card');
			expect(await card.textContent()).toContain(commitment.title[language]);
			const quote = card.locator('blockquote');
			const phrase = (await quote.textContent())!.trim();
			const quotes = [
				...commitment.evidence,
				...(commitment.deadlines ?? []).flatMap(({ evidence }) => evidence)
			];
			const cited = quotes.find((piece) => piece.quote === phrase)!;
			const source = bundle.sources.find(({ id }) => id === cited.source)!;
			expect(await quote.getAttribute('lang')).toBe(source.language);
			expect(await quote.getAttribute('dir')).toBe(source.language === 'ar' ? 'rtl' : 'ltr');
		}));

	test('the card can be reached by the pointer, stays while it is there, and goes when it leaves', () =>
		onPage(`/${language}/`, {}, async (page) => {
			await point(page, MISSION);
			const { x, y, width, height } = (await page.locator('.mark-card').boundingBox())!;
			await page.mouse.move(x + width / 2, y + height / 2);
			await page.waitForTimeout(600);
			expect(await page.locator('.mark-card').count()).toBe(1);
			await page.mouse.move(5, 5);
			await expect.poll(() => page.locator('.mark-card').count()).toBe(0);
		}));

	test('the card does not cover its mark and stays inside the window', () =>
		onPage(`/${language}/`, { viewport: { width: 700, height: 600 } }, async (page) => {
			await point(page, MISSION);
			const card = (await page.locator('.mark-card').boundingBox())!;
			const mark = (await page
				.locator(`a[data-record="${MISSION}"] .at .target`)
				.first()
				.boundingBox())!;
			expect(card.y >= mark.y + mark.height || card.y + card.height <= mark.y).toBe(true);
			expect(card.x).toBeGreaterThanOrEqual(0);
			expect(card.x + card.width).toBeLessThanOrEqual(700);
		}));

	test('the keyboard shows the card too; Escape puts it away first, and then leaves the chart', () =>
		onPage(`/${language}/`, {}, async (page) => {
			await page.locator('#roles .role-lanes a[tabindex="0"]').focus();
			await page.waitForSelector('.mark-card');
			await page.keyboard.press('ArrowDown');
			await page.waitForTimeout(600);
			expect(await page.locator('.mark-card').count()).toBe(1);
			const inside = () =>
				page.evaluate(() => document.activeElement!.closest('a')?.dataset.record);
			await page.keyboard.press('Escape');
			await expect.poll(() => page.locator('.mark-card').count()).toBe(0);
			expect(await inside()).toBeTruthy();
			await page.keyboard.press('Escape');
			expect(await inside()).toBeUndefined();
		}));

	test('what is connected stands out in both charts at once', () =>
		onPage(`/${language}/`, {}, async (page) => {
			await point(page, MISSION);
			const connected = (chart: string) =>
				page.$$eval(`#${chart} a[data-connection="event"]`, (links) =>
					links.map((link) => (link as SVGElement).dataset.record!)
				);
			const events = new Set(
				[commitment.madeAt, ...(commitment.deadlines ?? []).map(({ event }) => event)].concat(
					bundle.events
						.filter(({ bears }) => bears?.some((item) => item.commitment === commitment.id))
						.map(({ id }) => id)
				)
			);
			const roles = bundle.roles.filter(({ event }) => event && events.has(event));
			expect(roles.length).toBeGreaterThan(1);
			await expect
				.poll(async () => new Set(await connected('roles')))
				.toEqual(new Set(roles.map(({ id }) => `roles/${id}`)));
			expect(await connected('deadlines')).toContain(MISSION);
			const faded = page.locator('a[data-connection="none"]').first();
			expect(Number(await faded.evaluate((link) => getComputedStyle(link).opacity))).toBeLessThan(
				0.5
			);
			await page.mouse.move(5, 5);
			await expect.poll(() => page.locator('[data-connection]').count()).toBe(0);
		}));

	test('the address can name the mark whose connections are shown', () =>
		onPage(`/${language}/?mark=${MISSION}`, {}, async (page) => {
			await expect
				.poll(() =>
					page.locator(`#deadlines a[data-record="${MISSION}"]`).getAttribute('data-connection')
				)
				.toBe('event');
		}));

	test('marks that cover each other are offered as a list', () =>
		onPage(`/${language}/`, {}, async (page) => {
			const place = await page.evaluate(() => {
				const seen = [
					...document.querySelectorAll<SVGElement>('.role-lanes a[data-record] .at .target')
				];
				for (const target of seen) {
					target.scrollIntoView({ block: 'center' });
					const box = target.getBoundingClientRect();
					const [x, y] = [box.left + 12, box.top + 12];
					const records = new Set(
						document
							.elementsFromPoint(x, y)
							.map((element) => element.closest<SVGElement>('a[data-record]')?.dataset.record)
							.filter(Boolean)
					);
					if (records.size > 1) return { x, y, count: records.size };
				}
				return undefined;
			});
			await hover(page, place!.x, place!.y, '.mark-card li');
			expect(await page.locator('.mark-card li a').count()).toBe(place!.count);
		}));
});

test('a fingertip on crowded marks opens the list instead of one of them', () =>
	onPage(
		'/ar/',
		{ hasTouch: true, isMobile: true, viewport: { width: 800, height: 900 } },
		async (page) => {
			const target = page.locator('.role-lanes a[data-record] .at .target').nth(25);
			await target.scrollIntoViewIfNeeded();
			await page.touchscreen.tap(10, 10);
			const { x, y, width, height } = (await target.boundingBox())!;
			await page.locator('.role-lanes').dispatchEvent('pointerover');
			await page.waitForTimeout(500);
			await page.touchscreen.tap(x + width / 2, y + height / 2);
			await page.waitForSelector('.mark-card li');
			expect(new URL(page.url()).pathname).toBe('/ar/');
			const heights = await page.$$eval('.mark-card li', (items) =>
				items.map((item) => item.clientHeight)
			);
			expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
		}
	));
