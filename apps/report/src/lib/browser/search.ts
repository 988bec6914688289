import type { SearchEntry } from '../search/match.ts';
import Search from '../search/Search.svelte';

interface Given {
	/** The language of the page. */
	tag: string;
}

export const Body = Search;

export function propsOf({ tag }: Given, entries: SearchEntry[]) {
	return { tag, entries };
}
