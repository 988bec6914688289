import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answers, onPage, useBrowser } from '../browser/page.ts';
import { fileAt, serve } from '../browser/server.ts';
import { buildFolder, bundle, languages, pagePaths } from './build.ts';

useBrowser();

const MARKS = {
	roles: bundle.roles.length + bundle.strengths.length,
	deadlines: bundle.commitments.length
};

/** A visit to a server that can be taken away. */
interface Visit {
	page: Page;
	address: string;
	/** From now on nothing answers. */
	disconnect: () => void;
}

/** Opens a page on a server of its own and waits until the worker is in charge. */
async function visit(path: string, test: (visit: Visit) => Promise<void>): Promise<void> {
	const { server, address } = await serve(buildFolder);
	const disconnect = () => {
		server.closeAllConnections();
		server.close();
	};
	try {
		await onPage('/404.html', {}, async (page) => {
			await page.goto(address + path);
			await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
			await test({ page, address, disconnect });
		});
	} finally {
		disconnect();
	}
}

const record = (language: string) => `/${language}/commitments/${bundle.commitments[0]!.id}/`;

describe.each(languages)('without a connection, in %s', (language) => {
	test('the report that was opened once stands with all its marks, and answers', () =>
		visit(`/${language}/`, async ({ page, disconnect }) => {
			disconnect();
			await page.reload();
			await answers(page);
			for (const [figure, marks] of Object.entries(MARKS)) {
				const drawn = page.locator(`#${figure} :is(.role-lanes, .gantt) svg a[data-record]`);
				await expect.poll(() => drawn.count(), { message: figure }).toBe(marks);
			}
			await page.locator('.as-of-control input[type="range"]').press('Home');
			await page.waitForURL(/asOf=/);
			await page.reload();
			const drawn = page.locator('#deadlines .gantt svg a[data-record]');
			await expect.poll(() => drawn.count()).toBeLessThan(MARKS.deadlines);
		}));

	test('a page that was read is there, one that was not leads home', () =>
		visit(`/${language}/events/`, async ({ page, address, disconnect }) => {
			await page.goto(`${address}/${language}/actors/`);
			disconnect();
			for (const path of ['events/?theme=dark', 'actors/', 'search/?q=2021']) {
				await page.goto(`${address}/${language}/${path}`);
				expect(await page.locator('.site-header').count(), path).toBe(1);
			}
			await page.waitForSelector('.results a');
			await page.goto(address + record(language));
			expect(await page.locator('.site-header').count()).toBe(0);
			expect(await page.locator('h1').allTextContents()).toEqual([
				'لا اتصال بالإنترنت',
				'There is no connection'
			]);
			await page.locator(`section[lang="${language}"] a`).click();
			await page.waitForSelector('#roles');
		}));
});

test(
	'keeping all pages is seen, can be stopped and taken up again, and then every page opens',
	() =>
		visit('/ar/data/', async ({ page, address, disconnect }) => {
			const section = page.locator('.keep-pages');
			const said = () => section.getByRole('status').textContent();
			await section.locator('.keep').click();
			await expect.poll(() => section.locator('progress').evaluate(valueOf)).toBeGreaterThan(30);
			expect(await said()).toMatch(/^الصفحات المحفوظة: \d+ من \d+، وحجمها [\d.]+ م\.ب$/);
			await section.locator('.stop').click();
			await expect.poll(said).toContain('توقف الحفظ');
			await section.locator('.keep').click();
			const pages = pagePaths().filter((path) => path !== '/' && !path.includes('/embed/'));
			await expect.poll(said, { timeout: 120_000 }).toContain('حُفظت الصفحات كلها');
			const [, all] = /عددها (\d+)/.exec((await said())!)!;
			expect(Number(all)).toBeGreaterThanOrEqual(pages.length);
			disconnect();
			const missing = await page.evaluate(async (paths) => {
				const kept = await Promise.all(paths.map((path) => caches.match(path)));
				return paths.filter((_, place) => !kept[place]);
			}, pages);
			expect(missing).toEqual([]);
			for (const language of languages) {
				await page.goto(address + record(language));
				expect(await page.locator('article.record h1').count()).toBe(1);
				await page.goto(`${address}/${language}/versions/0.1.0/`);
				await answers(page);
				await page.locator('.as-of-control input[type="range"]').press('Home');
				await page.waitForURL(/asOf=/);
			}
		}),
	180_000
);

function valueOf(progress: HTMLElement | SVGElement): number {
	return (progress as HTMLProgressElement).value;
}

test('a connection that breaks while pages are kept is told', () =>
	visit('/en/data/', async ({ page, disconnect }) => {
		const section = page.locator('.keep-pages');
		await section.locator('.keep').click();
		await expect.poll(() => section.locator('progress').evaluate(valueOf)).toBeGreaterThan(10);
		disconnect();
		await expect
			.poll(() => section.getByRole('status').textContent())
			.toMatch(/^The connection broke .* \d+ of \d+ pages are kept/);
	}));

test('without scripts nobody is offered to keep pages', () =>
	onPage('/en/data/', { javaScriptEnabled: false }, async (page) => {
		expect(await page.locator('.keep-pages .keep').isVisible()).toBe(false);
	}));

test('pages of another edition are forgotten', () =>
	onPage('/404.html', {}, async (page) => {
		await page.evaluate(() => caches.open('mithaq-pages-before').then(() => undefined));
		await page.goto(page.url().replace('404.html', 'en/data/'));
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		await expect
			.poll(() => page.evaluate(async () => (await caches.keys()).join()))
			.toMatch(/^mithaq-pages-[0-9a-f]{16}$/);
	}));

test('who asked to save data is given no more than they open', () =>
	onPage(
		'/en/',
		{},
		async (page) => {
			await page.waitForTimeout(4000);
			expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
		},
		async (page) => {
			await page.addInitScript(() =>
				Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
			);
		}
	));

test('the site can be installed: its manifest names its start and two icons that are there', () => {
	const manifest = JSON.parse(readFileSync(join(buildFolder, 'manifest.webmanifest'), 'utf8')) as {
		start_url: string;
		lang: string;
		dir: string;
		icons: { src: string; purpose: string }[];
	};
	expect([manifest.start_url, manifest.lang, manifest.dir]).toEqual(['./', 'ar', 'rtl']);
	expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(['any', 'maskable']);
	for (const { src } of manifest.icons) expect(fileAt(buildFolder, src), src).toBeDefined();
});
