import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hover, onPage, useBrowser } from '../browser/page.ts';
import { buildFolder, languages } from './build.ts';

useBrowser();

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/g;
const DIRECTIVES = [
	"default-src 'none'",
	"style-src 'self'",
	"img-src 'self' data: blob:",
	"font-src 'self'",
	"connect-src 'self'",
	"worker-src 'self'",
	"manifest-src 'self'",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'self'"
];

const pages = readdirSync(buildFolder, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.html'))
	.map((file) => [file, readFileSync(join(buildFolder, file), 'utf8')] as const);

test('every page has one policy, before anything that it governs, and nothing unsafe in it', () => {
	expect(pages.length).toBeGreaterThan(100);
	for (const [file, html] of pages) {
		const [found, ...others] = [...html.matchAll(POLICY)];
		expect(found, file).toBeDefined();
		expect(others, file).toEqual([]);
		expect(found!.index, file).toBeLessThan(
			html.search(/<(script|style|link|base|img|svg|form)\b/)
		);
		const directives = found![1]!.split('; ');
		const scripts = directives.find((directive) => directive.startsWith('script-src '))!;
		expect(scripts, file).toMatch(/^script-src 'self'( 'sha256-[\w+/]+=*')*$/);
		expect(directives.filter((each) => each !== scripts).sort(), file).toEqual(
			[...DIRECTIVES].sort()
		);
	}
});

test('no page has a style or a handler in its markup', () => {
	for (const [file, html] of pages) {
		const markup = html.replace(/<script.*?<\/script>/gs, '');
		expect(/<style\b|<[^>]*\s(style|on\w+)=/.exec(markup)?.[0], file).toBeUndefined();
	}
});

/** Everything that the policy kept from happening, as the page is told of it and as the browser logs it. */
async function listen(page: Page, heard: string[]): Promise<void> {
	page.on('console', (message) => heard.push(message.text()));
	await page.exposeFunction('heard', (text: string) => heard.push(text));
	await page.addInitScript(() =>
		addEventListener('securitypolicyviolation', (event) => {
			const { heard } = globalThis as unknown as { heard: (text: string) => void };
			heard(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
		})
	);
}

/** Moves the day, zooms, opens a card. */
async function useCharts(page: Page): Promise<void> {
	const mark = page.locator('.gantt a[data-record] .at .target').first();
	await mark.scrollIntoViewIfNeeded();
	const { x, y } = (await mark.boundingBox())!;
	await hover(page, x + 6, y + 6);
	await page.locator('.as-of-control input[type="range"]').press('Home');
	await page.waitForURL(/asOf=/);
	await page.locator('.overview button').first().click();
	await page.waitForSelector('.zoomed');
}

/** Shows how the dates moved, and saves that as an image. */
async function takeSlips(page: Page): Promise<void> {
	await page.locator('.forms input').last().check();
	await page.waitForSelector('.slips');
	const button = page.locator('.chart-actions').last().getByRole('button', { name: 'PNG' });
	await Promise.all([page.waitForEvent('download'), button.click()]);
}

describe.each(languages)('the policy in %s', (language) => {
	test('keeps nothing from happening that the site does', async () => {
		const heard: string[] = [];
		await onPage(
			`/${language}/`,
			{},
			async (page) => {
				await useCharts(page);
				await takeSlips(page);
				await page.locator('.site-header [type="search"]').fill('2021');
				await page.keyboard.press('Enter');
				await page.waitForSelector('.results a');
				await page.locator('main [type="search"]').press('Backspace');
				await page.waitForURL('**/search/?q=202');
			},
			(page) => listen(page, heard)
		);
		expect(heard).toEqual([]);
	});

	test.each(['embed/roles/', 'data/', 'sources/'])('is kept by %s', async (path) => {
		const heard: string[] = [];
		await onPage(
			`/${language}/${path}`,
			{},
			(page) => page.waitForLoadState('networkidle'),
			(page) => listen(page, heard)
		);
		expect(heard).toEqual([]);
	});

	test('keeps out a script and a style that somebody put into a page', async () => {
		const heard: string[] = [];
		await onPage(
			`/${language}/`,
			{},
			async (page) => {
				await page.evaluate(() => {
					const script = document.createElement('script');
					script.text = 'document.title = "planted"';
					document.body.append(script);
					document.body.insertAdjacentHTML('beforeend', '<p style="color:red">planted</p>');
					if (document.title === 'planted') throw new Error('the planted script ran');
				});
				const of = (directive: string) => heard.filter((text) => text.startsWith(directive)).length;
				await expect.poll(() => [of('script-src'), of('style-src')]).toEqual([1, 1]);
			},
			(page) => listen(page, heard)
		);
	});
});
