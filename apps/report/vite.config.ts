import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { siteVersion } from './digest.ts';
import { gallery } from './gallery.ts';
import { kit } from './kit.ts';
import { output, recordFolder } from './ownRecord.ts';
import { policy } from './policy.ts';
import { record } from './record.ts';
import { headScript, keepScript } from './scripts.ts';

const folderOf = (name: string) =>
	fileURLToPath(new URL('.', import.meta.resolve(`${name}/package.json`)));

const folder = recordFolder(folderOf('@mithaq/data'));

/**
 * Small modules that nearly every page needs go in one file: each file of its own costs its reader a
 * hundred bytes. They import nothing that is large, which would come with them.
 */
const codeSplitting = {
	groups: [
		{
			name: 'shared',
			test: /(report\/src\/lib\/(words|kinds|language|charts|remembered|leaving\/(drawn|words|forms))|model\/\w+\/words\/(digits|counted))\.[jt]s|woff2/
		}
	]
};

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
	environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
	define: {
		__HEAD_SCRIPT__: JSON.stringify(headScript),
		__KEEP_SCRIPT__: JSON.stringify(keepScript)
	},
	server: { watch: { ignored: ['**/build/**'] } },
	plugins: [
		kit(),
		record(folder),
		gallery(folderOf('@mithaq/charts')),
		sveltekit({
			...output(),
			version: { name: siteVersion(folder) },
			serviceWorker: { register: false },
			csp: { mode: 'hash', directives: policy },
			paths: { relative: false },
			router: { resolution: 'server' },
			prerender: { handleHttpError: 'fail', handleMissingId, handleUnseenRoutes }
		})
	]
});
