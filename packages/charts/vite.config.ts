import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [svelte({ configFile: false, compilerOptions: { dev: false } })],
	resolve: {
		alias: { '#markup': fileURLToPath(new URL('src/island/markupOnServer.ts', import.meta.url)) }
	},
	test: {
		environment: 'node',
		include: ['src/**/*.test.ts', 'bench/*.test.ts'],
		testTimeout: 60_000,
		css: { include: /\.css\?raw$/ }
	}
});
