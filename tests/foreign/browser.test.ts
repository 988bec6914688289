import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { fileAt } from '../browser/server.ts';
import { foreignProject } from './project.ts';

const ORIGIN = 'http://foreign.test';
const POLICY = "default-src 'none'; script-src 'self'";

const PAGE = '<!doctype html><title>A form</title><script type="module" src="/main.js"></script>';

const MAIN = `
import { validate } from '@mithaq/schema/validate';

window.outcomeOf = (kind, value) => {
	const { valid, findings = [] } = validate(kind, value);
	return { valid, faults: findings.map(({ pointer, rule }) => [pointer, rule].join(' ')) };
};

try {
	window.evaluates = new Function('return true')();
} catch ({ name }) {
	window.evaluates = name;
}
`;

/** What the page puts on its window. */
interface Form {
	outcomeOf: (kind: string, value: unknown) => { valid: boolean; faults: string[] };
	/** What came of evaluating a string while the page loaded. */
	evaluates: true | string;
}

let browser: Browser;
let page: Page;
let project: string;
const complaints: string[] = [];

beforeAll(async () => {
	project = foreignProject({ 'index.html': PAGE, 'main.js': MAIN }, 'module');
	await build({ root: project, configFile: false, logLevel: 'silent' });
	browser = await chromium.connect(inject('browser'));
	page = await browser.newPage();
	page.on('pageerror', ({ message }) => complaints.push(message));
	page.on('console', (message) => complaints.push(message.text()));
	await page.route(`${ORIGIN}/**`, (route) => {
		const path = fileAt(join(project, 'dist'), new URL(route.request().url()).pathname);
		if (path === undefined) return route.fulfill({ status: 404 });
		return route.fulfill({ path, headers: { 'content-security-policy': POLICY } });
	});
	await page.goto(ORIGIN, { waitUntil: 'load' });
});

afterAll(() => browser.close());

function sample(name: string): unknown {
	const path = join(project, 'node_modules/@mithaq/schema/samples', name);
	return JSON.parse(readFileSync(path, 'utf8'));
}

function outcomeOf(kind: string, name: string) {
	return page.evaluate(
		([kind, value]) => (globalThis as unknown as Form).outcomeOf(kind as string, value),
		[kind, sample(name)]
	);
}

test('the page that Vite built may evaluate nothing, and has nothing to complain of', async () => {
	expect(await page.evaluate(() => (globalThis as unknown as Form).evaluates)).toBe('EvalError');
	expect(complaints.filter((text) => !text.includes('unsafe-eval'))).toEqual([]);
});

test('a browser validates a record and a bundle', async () => {
	const right = { valid: true, faults: [] };
	expect(await outcomeOf('commitment', 'valid/commitment-plant-trees.json')).toEqual(right);
	expect(await outcomeOf('bundle', 'valid/bundle-ceasefire.json')).toEqual(right);
	const wrong = await outcomeOf('commitment', 'invalid/commitment-many-faults.json');
	expect(wrong.valid).toBe(false);
	expect(wrong.faults.sort()).toEqual([
		'/by/0 id-form',
		'/duty enum',
		'/evidence/0/stance enum',
		'/status unevaluatedProperties',
		'/title type'
	]);
});

test('a browser downloads less than 16 KB to validate a bundle', () => {
	const folder = join(project, 'dist/assets');
	const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
	const bytes = scripts.map(
		(name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length
	);
	const total = bytes.reduce((sum, size) => sum + size, 0);
	console.log(`validate in a browser, bundled by Vite: ${(total / 1000).toFixed(1)} KB gz`);
	expect(total).toBeLessThan(16_000);
});
