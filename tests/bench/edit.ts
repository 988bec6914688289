/**
 * How long until an edit of a record is on the screen under `npm run dev`, beside what the browser needs to load the
 * same page again without an edit. It prints both medians in milliseconds and their ratio.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../browser/chromium.ts';
import { packageFolder } from '../packages.ts';

const EDITS = 12;
const PROMISE = 'commitments/end-coalition-mission-in-iraq.json';

const executablePath = findChromium();
if (!executablePath) throw new Error('missing Chromium: run `npm test`, which installs it');

const folder = mkdtempSync(join(tmpdir(), 'mithaq-'));
const file = join(folder, PROMISE);
const data = realpathSync(packageFolder('@mithaq/data'));
cpSync(data, folder, {
	recursive: true,
	filter: (path) => !/\/(node_modules|dist|releases)(\/|$)/.test(path.slice(data.length))
});
const text = readFileSync(file, 'utf8');
const { title } = JSON.parse(text) as { title: { en: string } };

const port = await freePort();
const address = `http://127.0.0.1:${port}/en/${PROMISE.replace('.json', '/')}`;
const server = spawn('npm', ['run', 'dev', '--', '--port', String(port), '--host', '127.0.0.1'], {
	cwd: packageFolder('@mithaq/report'),
	env: { ...process.env, NODE_ENV: 'development', MITHAQ_DATA: folder },
	stdio: 'ignore',
	detached: true
});

try {
	const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
	const page = await browser.newPage();
	await whenServed();
	await page.goto(address, { waitUntil: 'networkidle' });
	const reloads: number[] = [];
	const edits: number[] = [];
	for (let edit = 0; edit < EDITS; edit++) {
		reloads.push(await timed(() => page.reload({ waitUntil: 'domcontentloaded' })));
		await page.waitForTimeout(1000);
		edits.push(await timed(() => showEdit(page, `${title.en} (${edit})`)));
		await page.waitForTimeout(500);
	}
	const [edited, reloaded] = [median(edits), median(reloads)];
	console.log(
		`an edit is on the screen after ${edited.toFixed(0)} ms, a reload of the page takes ${reloaded.toFixed(0)} ms: ${(edited / reloaded).toFixed(1)} times as long (medians of ${EDITS})`
	);
	await browser.close();
} finally {
	process.kill(-server.pid!);
	rmSync(folder, { recursive: true });
}

async function showEdit(page: Page, changed: string): Promise<void> {
	writeFileSync(file, text.replace(JSON.stringify(title.en), JSON.stringify(changed)));
	await page.locator('h1', { hasText: changed }).waitFor();
}

async function timed(act: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await act();
	return performance.now() - start;
}

function median(values: number[]): number {
	return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

async function whenServed(): Promise<void> {
	for (let attempt = 0; attempt < 120; attempt++) {
		const answer = await fetch(address).catch(() => undefined);
		if (answer?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 500));
	}
	throw new Error(`no answer from ${address}`);
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as { port: number };
			probe.close(() => resolve(port));
		});
	});
}
