import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { gallery } from './gallery.ts';
import { output, recordFolder } from './ownRecord.ts';
import { record } from './record.ts';

const folderOf = (name: string) =>
	fileURLToPath(new URL('.', import.meta.resolve(`${name}/package.json`)));

export default defineConfig({
	server: { watch: { ignored: ['**/build/**'] } },
	plugins: [
		record(recordFolder(folderOf('@mithaq/data'))),
		gallery(folderOf('@mithaq/charts')),
		sveltekit({
			...output(),
			paths: { relative: false },
			prerender: { handleHttpError: 'fail', handleMissingId: 'fail' }
		})
	]
});
