import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gallery } from './gallery.ts';

const charts = fileURLToPath(new URL('.', import.meta.resolve('@mithaq/charts/package.json')));

let server: ViteDevServer;
let address: string;

beforeAll(async () => {
	server = await createServer({
		configFile: false,
		root: charts,
		logLevel: 'silent',
		plugins: [gallery(charts), svelte({ configFile: false })],
		server: { port: 0, host: '127.0.0.1' }
	});
	await server.listen();
	address = server.resolvedUrls!.local[0]!.replace(/\/$/, '');
});
afterAll(() => server.close());

test('the server that the site is developed with shows every chart in every state', async () => {
	const page = await (await fetch(`${address}/gallery`)).text();
	const pictures = [...page.matchAll(/src="([^"]+\.svg)"/g)].map(([, path]) => path!);
	expect(pictures.length).toBeGreaterThan(40);
	const response = await fetch(address + pictures[0]!);
	expect(response.headers.get('content-type')).toContain('image/svg+xml');
	expect(await response.text()).toMatch(/^<\?xml[^>]*>\n<svg /);
});

test('a state that is not there is not found', async () => {
	expect((await fetch(`${address}/gallery/pie.svg`)).status).toBe(404);
});

test('the gallery is no part of a build', () => {
	expect(gallery(charts).apply).toBe('serve');
});
