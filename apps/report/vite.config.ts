import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { siteVersion } from './digest.ts';
import { gallery } from './gallery.ts';
import { output, recordFolder } from './ownRecord.ts';
import { policy } from './policy.ts';
import { record } from './record.ts';
import { scriptFiles } from './scriptFiles.ts';
import { headScript, keepScript } from './scripts.ts';

const folderOf = (name: string) =>
	fileURLToPath(new URL('.', import.meta.resolve(`${name}/package.json`)));

const folder = recordFolder(folderOf('@mithaq/data'));
const options = output();

/** Routes of which a record may have no page: it holds nothing of the kind. */
const MAY_BE_EMPTY = [
	'/[lang=lang]/[kind=kind]',
	'/[lang=lang]/[kind=kind]/[id]',
	'/[lang=lang]/embed/[chart=chart]',
	'/[lang=lang]/search',
	'/[lang=lang]/search.json',
	'/[lang=lang]/schema',
	'/[lang=lang]/schema/[name]',
	'/[lang=lang]/schema/rules/[name]',
	'/[lang=lang]/schema/codes/[name]',
	'/cards/[file]'
];

function handleUnseenRoutes({ routes, message }: { routes: string[]; message: string }): void {
	if (routes.some((route) => !MAY_BE_EMPTY.includes(route))) throw new Error(message);
}

/** A chart of an earlier version names deadlines by their place; today's record may have fewer, and its page opens at its head. */
function handleMissingId({
	id,
	message,
	referrers
}: {
	id: string;
	message: string;
	referrers: string[];
}) {
	const isOfEarlier = referrers.every((page) => page.includes('/versions/'));
	if (!isOfEarlier || !/^deadline-\d+$/.test(id)) throw new Error(message);
}

export default defineConfig({
	define: {
		__HEAD_SCRIPT__: JSON.stringify(headScript),
		__KEEP_SCRIPT__: JSON.stringify(keepScript)
	},
	/** `browser/start.ts` and all that it fetches: Vite bundles as a worker what is asked for by its address. */
	worker: { format: 'es', plugins: () => [record(folder), svelte()] },
	server: { watch: { ignored: ['**/build/**'] } },
	plugins: [
		record(folder),
		gallery(folderOf('@mithaq/charts')),
		scriptFiles(options.outDir ?? '.svelte-kit'),
		sveltekit({
			...options,
			version: { name: siteVersion(folder) },
			serviceWorker: { register: false },
			csp: { mode: 'hash', directives: policy },
			paths: { relative: false },
			prerender: { handleHttpError: 'fail', handleMissingId, handleUnseenRoutes }
		})
	]
});
