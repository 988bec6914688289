import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { record } from './record.ts';

const data = fileURLToPath(new URL('.', import.meta.resolve('@mithaq/data/package.json')));

export default defineConfig({
	plugins: [record(data), svelte()],
	resolve: { alias: { '#lib': fileURLToPath(new URL('src/lib', import.meta.url)) } },
	test: { testTimeout: 60_000 }
});
