import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Bundle } from '@mithaq/schema';
import { createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { record } from './record.ts';

const data = dirname(createRequire(import.meta.url).resolve('@mithaq/data/package.json'));
const COMMITMENT = 'commitments/end-coalition-mission-in-iraq.json';
let folder: string;
let server: ViteDevServer;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'mithaq-'));
	for (const part of ['sources', 'actors', 'events', 'commitments', 'roles', 'dataset.json']) {
		cpSync(join(data, part), join(folder, part), { recursive: true });
	}
	server = await createServer({
		root: folder,
		configFile: false,
		logLevel: 'silent',
		plugins: [record(folder)],
		server: { middlewareMode: true, ws: false }
	});
});

afterEach(async () => {
	await server.close();
	rmSync(folder, { recursive: true });
});

async function load(): Promise<Bundle> {
	return ((await server.ssrLoadModule('virtual:record')) as { default: Bundle }).default;
}

function edit(from: string, to: string): void {
	const path = join(folder, COMMITMENT);
	const text = readFileSync(path, 'utf8');
	expect(text).toContain(from);
	writeFileSync(path, text.replace(from, to));
}

test('the record is served as a module', async () => {
	const { commitments } = await load();
	expect(commitments.length).toBeGreaterThan(20);
});

test('an edited record is served anew', async () => {
	await load();
	edit('"en": "End the Coalition', '"en": "Conclude the Coalition');
	await vi.waitFor(
		async () => {
			const { commitments } = await load();
			const titles = commitments.map(({ title }) => title.en);
			expect(titles.some((title) => title.startsWith('Conclude the Coalition'))).toBe(true);
		},
		{ timeout: 10_000, interval: 100 }
	);
});

test('a broken record is an error that names file, line, column and rule, and shows the line', async () => {
	edit('"date": "2025-09-30"', '"date": "2025-09-31"');
	const lines = readFileSync(join(folder, COMMITMENT), 'utf8').split('\n');
	const line = lines.findIndex((text) => text.includes('2025-09-31')) + 1;
	const error = (await load().catch((reason: unknown) => reason)) as Error & {
		loc: { line: number; column: number };
		frame: string;
	};
	expect(error.message).toContain(`${COMMITMENT}:${line}:`);
	expect(error.message).toContain('[date-exists]');
	expect(error.loc.line).toBe(line);
	expect(error.frame).toContain('"2025-09-31"');
});

test('while the record is broken a page says what is wrong, with nothing of the record taken as markup', async () => {
	edit('"date": "2025-09-30"', '"date": "<img src=x>"');
	const address = await new Promise<string>((resolve) => {
		const http = createHttpServer(server.middlewares).listen(0, '127.0.0.1', () => {
			resolve(`http://127.0.0.1:${(http.address() as AddressInfo).port}/`);
			http.unref();
		});
	});
	const response = await fetch(address, { headers: { accept: 'text/html' } });
	const html = await response.text();
	expect(response.status).toBe(500);
	expect(html).toContain('&lt;img src=x&gt;');
	expect(html).not.toContain('<img');
	expect(html).toMatch(/end-coalition-mission-in-iraq\.json:\d+:\d+ /);
});
