import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { dayOf, indexBundle, knownCommitments } from '@mithaq/model';
import { packageFile, packageFolder } from '../packages.ts';
import { bundle } from '../site/build.ts';

const PAGE = 'http://foreign.test';
const DATA = 'http://record.test';
const POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${DATA}`;
const script = readFileSync(packageFile('@mithaq/charts/elements.js'), 'utf8');
const SCRIPTS: Record<string, string> = {
	'/elements.js': script,
	'/early.js': `document.querySelector('mithaq-roles').bundle = ${JSON.stringify(bundle)};`
};

/** The record with some of its commitments and what bears on those alone. */
function fewer(commitments: typeof bundle.commitments): typeof bundle {
	const ids = new Set(commitments.map(({ id }) => id));
	const events = bundle.events.map(({ bears, ...event }) => ({
		...event,
		...(bears && { bears: bears.filter(({ commitment }) => ids.has(commitment)) })
	}));
	return { ...bundle, commitments, events };
}

/** What the other site answers, by path. */
const ANSWERS: Record<string, { body: string; status?: number }> = {
	'/bundle.json': { body: JSON.stringify(bundle) },
	'/text.json': { body: 'not a bundle' },
	'/empty.json': { body: '{}' },
	'/loose.json': { body: JSON.stringify({ ...bundle, actors: [] }) },
	'/missing.json': { body: '', status: 404 }
};

let browser: Browser;

beforeAll(async () => {
	browser = await chromium.connect(inject('browser'));
});
afterAll(() => browser.close());

/** Opens somebody else's page with this markup in it, under a strict policy, and runs the test. */
async function inForeignPage(markup: string, test: (page: Page) => Promise<void>): Promise<void> {
	const page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
	const complaints: string[] = [];
	page.on('pageerror', ({ message }) => complaints.push(message));
	page.on('console', (message) => complaints.push(message.text()));
	await page.route(`${PAGE}/**`, (route) => {
		const asked = SCRIPTS[new URL(route.request().url()).pathname];
		return route.fulfill({
			body:
				asked ??
				`<!doctype html><title>A page</title><p>Before</p>${markup}<p>After</p><script src="/elements.js"></script>`,
			contentType: asked ? 'text/javascript' : 'text/html; charset=utf-8',
			headers: { 'content-security-policy': POLICY }
		});
	});
	await page.route(`${DATA}/**`, (route) => {
		const { body, status = 200 } = ANSWERS[new URL(route.request().url()).pathname]!;
		return route.fulfill({
			body,
			status,
			contentType: 'application/json',
			headers: { 'access-control-allow-origin': '*' }
		});
	});
	try {
		await page.goto(PAGE);
		await test(page);
		expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
	} finally {
		await page.close();
	}
}

const marks = 'svg a[data-record]:visible';

describe.each([
	['mithaq-gantt', bundle.commitments.length],
	['mithaq-roles', bundle.roles.length + bundle.strengths.length]
] as const)('<%s> in a page of somebody else', (name, count) => {
	test.each(['ar', 'en'])('draws every record of a bundle from another site: %s', (lang) =>
		inForeignPage(`<${name} src="${DATA}/bundle.json" lang="${lang}"></${name}>`, async (page) => {
			const element = page.locator(name);
			await element.locator('figure').waitFor();
			const lanes =
				name === 'mithaq-roles' ? element.locator('.role-lanes') : element.locator('.gantt');
			expect(await lanes.locator(marks).count()).toBe(count);
			const { direction, fill } = await element.evaluate((host) => {
				const figure = host.shadowRoot!.querySelector('figure')!;
				return {
					direction: getComputedStyle(figure).direction,
					fill: getComputedStyle(figure.querySelector('.as-of')!).stroke
				};
			});
			expect(direction).toBe(lang === 'ar' ? 'rtl' : 'ltr');
			expect(fill).toBe('rgb(163, 35, 15)');
		})
	);

	test('follows its attributes', () =>
		inForeignPage(
			`<${name} src="${DATA}/bundle.json" lang="en" as-of="2021-06-01" base="https://example.org/x"></${name}>`,
			async (page) => {
				const element = page.locator(name);
				await element.locator('figure').waitFor();
				const before = await element.locator(marks).count();
				expect(before).toBeLessThan(count);
				expect(await element.locator(marks).first().getAttribute('href')).toMatch(
					/^https:\/\/example\.org\/x\/en\/(commitments|roles)\//
				);
				await element.evaluate((host) => {
					host.setAttribute('as-of', '2026-03-24');
					host.setAttribute('time', 'rtl');
					host.setAttribute('lang', 'ar');
					host.setAttribute('digits', 'arab');
					host.setAttribute('base', 'javascript:alert(1)');
				});
				await expect.poll(() => element.locator(marks).count()).toBeGreaterThan(before);
				const text = await element.locator('.takeaway').textContent();
				expect(text).toContain('٢٤ آذار ٢٠٢٦');
				expect(await element.locator(marks).first().getAttribute('href')).toMatch(
					/^https:\/\/w3id\.org\/mithaq\/record\//
				);
			}
		));

	test.each([
		['missing.json', 'en', 'answered 404'],
		['missing.json', 'ar', 'تعذّر جلب السجل'],
		['text.json', 'en', 'is not JSON'],
		['text.json', 'ar', 'ليس بصيغة JSON'],
		['empty.json', 'en', 'is not a bundle'],
		['empty.json', 'ar', 'يجب أن'],
		['loose.json', 'en', 'does not hold together (missing actor'],
		['loose.json', 'ar', 'غير متماسك']
	])('says in words what is wrong with %s: %s', (file, lang, words) =>
		inForeignPage(`<${name} src="${DATA}/${file}" lang="${lang}"></${name}>`, async (page) => {
			const problem = page.locator(name).getByRole('alert');
			await problem.waitFor();
			expect(await problem.textContent()).toContain(words);
			expect(await page.locator('body > p').allTextContents()).toEqual(['Before', 'After']);
		})
	);

	test('says that it names no record, and comes and goes', () =>
		inForeignPage(`<${name} lang="en"></${name}>`, async (page) => {
			const element = page.locator(name);
			expect(await element.getByRole('alert').textContent()).toContain('attribute src');
			await element.evaluate((host, src) => host.setAttribute('src', src), `${DATA}/bundle.json`);
			await element.locator('figure').waitFor();
			await element.evaluate((host) => {
				const parent = host.parentElement!;
				host.remove();
				parent.append(host);
			});
			await element.locator('figure').waitFor();
			expect(await element.locator('figure').count()).toBe(1);
		}));
});

describe('the property bundle', () => {
	const given = (page: Page, name: string, value: unknown) =>
		page.evaluate(
			([name, value]) => Object.assign(document.querySelector(name as string)!, { bundle: value }),
			[name, value]
		);

	test('draws a record without an address, goes before src, and can be taken back', () =>
		inForeignPage('<mithaq-gantt lang="en"></mithaq-gantt>', async (page) => {
			const element = page.locator('mithaq-gantt');
			await given(page, 'mithaq-gantt', bundle);
			await element.locator('figure').waitFor();
			expect(await element.locator(marks).count()).toBe(bundle.commitments.length);
			const commitments = bundle.commitments.slice(0, 5);
			await element.evaluate((host, src) => host.setAttribute('src', src), `${DATA}/bundle.json`);
			await given(page, 'mithaq-gantt', fewer(commitments));
			await expect.poll(() => element.locator(marks).count()).toBe(5);
			await given(page, 'mithaq-gantt', undefined);
			await expect.poll(() => element.locator(marks).count()).toBe(bundle.commitments.length);
		}));

	test('counts also where it was set before the script came', () =>
		inForeignPage(
			'<mithaq-roles lang="en"></mithaq-roles><script src="/early.js"></script>',
			async (page) => {
				const element = page.locator('mithaq-roles');
				await element.locator('figure').waitFor();
				expect(await element.locator('.role-lanes').locator(marks).count()).toBe(
					bundle.roles.length + bundle.strengths.length
				);
			}
		));

	test('says in words that it was given no bundle', () =>
		inForeignPage('<mithaq-gantt lang="en"></mithaq-gantt>', async (page) => {
			await given(page, 'mithaq-gantt', { sources: 1 });
			const problem = page.locator('mithaq-gantt').getByRole('alert');
			await expect.poll(() => problem.textContent()).toContain('element.bundle is not a bundle');
		}));
});

test('a script that is loaded twice draws once and says nothing', () =>
	inForeignPage(
		`<script src="/elements.js"></script><mithaq-gantt src="${DATA}/bundle.json" lang="en"></mithaq-gantt>`,
		async (page) => {
			await page.locator('mithaq-gantt figure').waitFor();
			expect(await page.locator('script[src="/elements.js"]').count()).toBe(2);
			expect(await page.locator('mithaq-gantt figure').count()).toBe(1);
		}
	));

test('the README says how large the script is', () => {
	const readme = readFileSync(join(packageFolder('@mithaq/charts'), 'README.md'), 'utf8');
	const said = Number(/elements\.js` \((\d+) KB compressed/.exec(readme)![1]);
	expect(Math.abs(gzipSync(script).length / 1000 - said)).toBeLessThan(5);
});

test.each(['ar', 'en'])('<mithaq-gantt form="slips"> draws how dates moved: %s', (lang) =>
	inForeignPage(
		`<mithaq-gantt form="slips" src="${DATA}/bundle.json" lang="${lang}"></mithaq-gantt>`,
		async (page) => {
			const element = page.locator('mithaq-gantt');
			await element.locator('.slips').waitFor();
			const moved = knownCommitments(indexBundle(bundle), dayOf(bundle.dataset.asOf)).filter(
				({ moves, deadlines }) => moves.length > 0 && deadlines.some(({ due }) => due)
			);
			expect(moved.length).toBeGreaterThan(0);
			expect(await element.locator(marks).count()).toBe(moved.length);
			await element.evaluate((host) => host.removeAttribute('form'));
			await element.locator('.gantt').waitFor();
			expect(await element.locator(marks).count()).toBe(bundle.commitments.length);
		}
	)
);

test('keys move between the marks of an element', () =>
	inForeignPage(
		`<mithaq-gantt src="${DATA}/bundle.json" lang="en"></mithaq-gantt>`,
		async (page) => {
			await page.locator('mithaq-gantt figure').waitFor();
			const focused = () =>
				page.evaluate(
					() =>
						document
							.querySelector('mithaq-gantt')!
							.shadowRoot!.activeElement?.getAttribute('data-record') ?? null
				);
			await page.locator(`mithaq-gantt ${marks}`).first().focus();
			const first = await focused();
			await page.keyboard.press('ArrowDown');
			expect(await focused()).not.toBe(first);
			expect(await focused()).toMatch(/^commitments\//);
		}
	));
