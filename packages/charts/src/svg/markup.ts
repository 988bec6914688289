import type { Component } from 'svelte';
import { render } from 'svelte/server';

const MARKERS = /<!--(?:\[-?\d*|\[|\])?-->/g;

/**
 * What a component writes on a server, without the markers that a document that is never brought to
 * life has no use for.
 */
export function markupOf<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props
): string {
	return render(component as Component, { props }).body.replaceAll(MARKERS, '');
}
