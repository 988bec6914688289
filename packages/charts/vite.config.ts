import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [svelte({ configFile: false, compilerOptions: { dev: false } })],
	test: {
		environment: 'node',
		include: ['src/**/*.test.ts', 'bench/*.test.ts'],
		testTimeout: 60_000,
		css: { include: /\.css\?raw$/ }
	}
});
