import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { withoutMarkers } from './markers.ts';

/** Drawings without a browser: Svelte's server half inside, so that whoever imports it needs none. */
export default defineConfig({
	plugins: [svelte({ configFile: false, compilerOptions: { dev: false } }), withoutMarkers()],
	ssr: {
		noExternal: ['svelte', 'esm-env', 'clsx', 'devalue'],
		external: ['@mithaq/model', '@mithaq/schema']
	},
	build: {
		ssr: 'src/svg/index.ts',
		outDir: 'dist',
		emptyOutDir: false,
		target: 'es2023',
		rolldownOptions: { output: { entryFileNames: 'svg.js' } }
	}
});
