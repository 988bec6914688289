import type { Plugin } from 'vite';

/**
 * Leaves Svelte's hydration markers out of what components write on a server: a document that stands
 * alone is never brought to life. Only what is compiled is looked at, so that no text of a record is.
 */
export function withoutMarkers(): Plugin {
	return {
		name: 'mithaq-without-markers',
		enforce: 'post',
		transform(code, id) {
			if (!id.endsWith('.svelte')) return undefined;
			return { code: code.replaceAll(/<!--(?:\[-?\d*|\[|\])?-->/g, ''), map: null };
		}
	};
}
