import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { fileAt } from '../browser/server.ts';
import { foreignProject, writeFiles } from './project.ts';

const ORIGIN = 'http://foreign.test';
const POLICY = "default-src 'none'; script-src 'self'";

const pageOf = (script: string) =>
	`<!doctype html><title>A form</title><script type="module" src="/${script}.js"></script>`;

/** In words: what is wrong, where, and how to mend it. */
const TELLS = `
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

/** In no words: Ajv's own errors. */
const DECIDES = `
import * as validators from '@mithaq/schema/compiled';

window.outcomeOf = (kind, value) => {
	const valid = validators[kind](value);
	const errors = validators[kind].errors ?? [];
	return { valid, faults: errors.map(({ instancePath, keyword }) => [instancePath, keyword].join(' ')) };
};
`;

/** What each page loads at most, in bytes, gzipped; those that a package's own measure allows in KiB. */
const PAGES = { tells: 34 * 1024, decides: 16_000 } as const;
type Name = keyof typeof PAGES;
const names = Object.keys(PAGES) as Name[];

/** What the page puts on its window. */
interface Form {
	outcomeOf: (kind: string, value: unknown) => { valid: boolean; faults: string[] };
	/** What came of evaluating a string while the page loaded. */
	evaluates: true | string;
}

let browser: Browser;
const pages = {} as Record<Name, Page>;
let project: string;
const complaints: string[] = [];

beforeAll(async () => {
	project = foreignProject({ 'tells.js': TELLS, 'decides.js': DECIDES }, 'module');
	browser = await chromium.connect(inject('browser'));
	for (const name of names) pages[name] = await opened(name);
});

afterAll(() => browser.close());

const builtFolder = (name: Name) => join(project, 'dist', name);

/** A page with one script, as Vite builds it. */
async function opened(name: Name): Promise<Page> {
	writeFiles(project, { 'index.html': pageOf(name) });
	const outDir = builtFolder(name);
	await build({ root: project, configFile: false, logLevel: 'silent', build: { outDir } });
	const page = await browser.newPage();
	page.on('pageerror', ({ message }) => complaints.push(message));
	page.on('console', (message) => complaints.push(message.text()));
	await page.route(`${ORIGIN}/**`, (route) => {
		const path = fileAt(outDir, new URL(route.request().url()).pathname);
		if (path === undefined) return route.fulfill({ status: 404 });
		return route.fulfill({ path, headers: { 'content-security-policy': POLICY } });
	});
	await page.goto(ORIGIN, { waitUntil: 'load' });
	return page;
}

function sample(name: string): unknown {
	const path = join(project, 'node_modules/@mithaq/schema/samples', name);
	return JSON.parse(readFileSync(path, 'utf8'));
}

function outcomeOf(by: Name, kind: string, name: string) {
	return pages[by].evaluate(
		([kind, value]) => (globalThis as unknown as Form).outcomeOf(kind as string, value),
		[kind, sample(name)]
	);
}

test('the page that Vite built may evaluate nothing, and has nothing to complain of', async () => {
	expect(await pages.tells.evaluate(() => (globalThis as unknown as Form).evaluates)).toBe(
		'EvalError'
	);
	expect(complaints.filter((text) => !text.includes('unsafe-eval'))).toEqual([]);
});

const FAULTS = {
	tells: [
		'/by/0 id-form',
		'/duty enum',
		'/evidence/0/stance enum',
		'/status additionalProperties',
		'/title type'
	],
	/** To Ajv a field too many is the fault of what it stands in, and an id a text of a form. */
	decides: [
		' additionalProperties',
		'/by/0 pattern',
		'/duty enum',
		'/evidence/0/stance enum',
		'/title type'
	]
};

test.each(names)('a browser validates a record and a bundle with the page that %s', async (by) => {
	const right = { valid: true, faults: [] };
	expect(await outcomeOf(by, 'commitment', 'valid/commitment-plant-trees.json')).toEqual(right);
	expect(await outcomeOf(by, 'bundle', 'valid/bundle-ceasefire.json')).toEqual(right);
	const wrong = await outcomeOf(by, 'commitment', 'invalid/commitment-many-faults.json');
	expect(wrong.valid).toBe(false);
	expect(wrong.faults.sort()).toEqual(FAULTS[by]);
});

test.each(names)('a browser downloads little to validate a bundle with the page that %s', (by) => {
	const folder = join(builtFolder(by), 'assets');
	const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
	const bytes = scripts.map(
		(name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length
	);
	const total = bytes.reduce((sum, size) => sum + size, 0);
	console.log(`the page that ${by}, bundled by Vite: ${(total / 1000).toFixed(1)} KB gz`);
	expect(total).toBeLessThan(PAGES[by]);
});
