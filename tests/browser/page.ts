import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

let browser: Browser;

/** How long a page may take to do something, in milliseconds: machines differ, and none of this is a measurement. */
const PATIENCE = 120_000;

/** Connects this file's tests to the one browser. */
export function useBrowser(): void {
	beforeAll(async () => {
		browser = await chromium.connect(inject('browser'));
	});
	afterAll(() => browser.close());
}

/** Opens a path of the site in a fresh context, waits until it is ready, runs the test and closes it. */
export async function onPage<T>(
	path: string,
	options: BrowserContextOptions,
	test: (page: Page) => Promise<T>,
	prepare?: (page: Page) => Promise<void>,
	{ site = inject('site'), ready = answers } = {}
): Promise<T> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
	context.setDefaultTimeout(PATIENCE);
	try {
		const page = await context.newPage();
		await prepare?.(page);
		await page.goto(site + path);
		if (options.javaScriptEnabled !== false) await ready(page);
		return await test(page);
	} finally {
		await context.close();
	}
}

/** Waits until the scripts of a page have taken it over, and with a sign of life what waits for one; many a page has none. */
export async function answers(page: Page): Promise<void> {
	await scriptsReady(page);
	await page.evaluate(() => dispatchEvent(new Event('scroll')));
	await page.waitForFunction(
		() =>
			document.documentElement.dataset.scripts !== 'ready' ||
			!document.querySelector('[data-part]:not([data-scripts])')
	);
}

/** Waits until the scripts of a page have taken it over, without a sign of life. */
export async function scriptsReady(page: Page): Promise<void> {
	await page.waitForFunction(
		() =>
			document.documentElement.dataset.scripts === 'ready' || !document.querySelector('[data-part]')
	);
}

/** Moves the mouse about a place until the card of the mark there is shown: what shows it is fetched on the way. */
export async function hover(page: Page, x: number, y: number, card = '.mark-card'): Promise<void> {
	for (let step = 0; step < 60 && (await page.locator(card).count()) === 0; step++) {
		await page.mouse.move(x + (step % 2), y);
		await page.waitForTimeout(200);
	}
	await page.waitForSelector(card);
}
