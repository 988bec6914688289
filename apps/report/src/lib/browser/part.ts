import type { Component } from 'svelte';

/**
 * A part of a page that scripts take over: a component that the server draws from what the page gives it and from
 * what is fetched, and that a browser draws from the very same.
 */
export interface Part<Given, Fetched, Props extends Record<string, unknown>> {
	Body: Component<Props>;
	propsOf: (given: Given, fetched: Fetched) => Props;
	/** Whether it stands as the server drew it until its reader's first sign of life; otherwise it is taken over at once. */
	waits?: () => boolean;
}
