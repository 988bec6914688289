import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import adapter from '@sveltejs/adapter-static';

/** Paths in the environment are read from the top of the repository, where commands are given. */
const at = (path: string) => resolve(import.meta.dirname, '../..', path);

/** The record to publish: the folder that `MITHAQ_DATA` names, otherwise `usual`. Throws an Error where there is none. */
export function recordFolder(usual: string): string {
	if (!process.env.MITHAQ_DATA) return usual;
	const folder = at(process.env.MITHAQ_DATA);
	if (!existsSync(join(folder, 'dataset.json')))
		throw new Error(`MITHAQ_DATA names no record: there is no dataset.json in ${folder}`);
	return folder;
}

/** SvelteKit's options for where the site is written: the folder that `MITHAQ_OUT` names, otherwise `build`. */
export function output(): { adapter: ReturnType<typeof adapter>; outDir?: string } {
	if (!process.env.MITHAQ_OUT) return { adapter: adapter() };
	const folder = at(process.env.MITHAQ_OUT);
	return { adapter: adapter({ pages: folder, assets: folder }), outDir: '.svelte-kit-own' };
}
