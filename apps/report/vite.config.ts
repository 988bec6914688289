import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { siteVersion } from './digest.ts';
import { gallery } from './gallery.ts';
import { output, recordFolder } from './ownRecord.ts';
import { record } from './record.ts';

const folderOf = (name: string) =>
	fileURLToPath(new URL('.', import.meta.resolve(`${name}/package.json`)));

const folder = recordFolder(folderOf('@mithaq/data'));

export default defineConfig({
	server: { watch: { ignored: ['**/build/**'] } },
	plugins: [
		record(folder),
		gallery(folderOf('@mithaq/charts')),
		sveltekit({
			...output(),
			version: { name: siteVersion(folder) },
			paths: { relative: false },
			prerender: { handleHttpError: 'fail', handleMissingId: 'fail' }
		})
	]
});
