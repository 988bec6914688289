import { fileURLToPath } from 'node:url';
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { gallery } from './gallery.ts';
import { record } from './record.ts';

const folderOf = (name: string) =>
	fileURLToPath(new URL('.', import.meta.resolve(`${name}/package.json`)));

export default defineConfig({
	server: { watch: { ignored: ['**/build/**'] } },
	plugins: [
		record(folderOf('@mithaq/data')),
		gallery(folderOf('@mithaq/charts')),
		sveltekit({
			adapter: adapter(),
			paths: { relative: false },
			prerender: { handleHttpError: 'fail', handleMissingId: 'fail' }
		})
	]
});
