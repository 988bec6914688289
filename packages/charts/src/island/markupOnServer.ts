import type { Snippet } from 'svelte';
import { render } from 'svelte/server';
import Content from './Content.svelte';

/** The markup of an island, which a browser can take over later. */
export function markupOf(children: Snippet): string {
	return render(Content, { props: { children } }).body;
}
