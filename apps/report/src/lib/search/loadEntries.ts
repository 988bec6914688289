import { resolve } from '$app/paths';
import type { Language } from '@mithaq/charts';
import type { SearchEntry } from './match.ts';

/** The index of a language: at hand on the server, a file of its own to a browser. */
export async function loadEntries(language: Language): Promise<SearchEntry[]> {
	if (import.meta.env.SSR) {
		const { searchEntries } = await import('../server/search.ts');
		return searchEntries(language);
	}
	const response = await globalThis.fetch(`${resolve('/')}${language}/search.json`);
	if (!response.ok) throw new Error(`missing index of the search: ${response.status}`);
	return (await response.json()) as SearchEntry[];
}
