import { fileURLToPath } from 'node:url';
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { record } from './record.ts';

const data = fileURLToPath(new URL('.', import.meta.resolve('@mithaq/data/package.json')));

export default defineConfig({
	server: { watch: { ignored: ['**/build/**'] } },
	plugins: [
		record(data),
		sveltekit({
			adapter: adapter(),
			paths: { relative: false },
			prerender: { handleHttpError: 'fail', handleMissingId: 'fail' }
		})
	]
});
