import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/**
 * The custom elements in one script with all that they need. Not a module, so that a page may load it
 * from another site that sends no permission to.
 */
export default defineConfig({
	plugins: [svelte({ configFile: false, compilerOptions: { dev: false } })],
	build: {
		lib: {
			entry: 'src/elements/index.ts',
			formats: ['iife'],
			name: 'mithaq',
			fileName: () => 'elements.js'
		},
		outDir: 'dist',
		emptyOutDir: false,
		target: 'es2023'
	}
});
