import { resolve } from '$app/paths';
import type { SearchEntry } from './match.ts';

/** The index of a language: at hand on the server, a file of its own to a browser. */
export async function loadEntries(tag: string): Promise<SearchEntry[]> {
	if (import.meta.env.SSR) {
		const { searchEntries } = await import('../server/search.ts');
		return searchEntries(tag);
	}
	const response = await globalThis.fetch(`${resolve('/')}${tag}/search.json`);
	if (!response.ok) throw new Error(`missing index of the search: ${response.status}`);
	return (await response.json()) as SearchEntry[];
}
