import type { Plugin } from 'vite';

/**
 * Hides Kit's announcer by a class of the site's sheet: Kit hides it by a style in its markup, which the
 * site's policy forbids. Fails the build when Kit's component no longer is what this expects.
 */
export function announcer(): Plugin {
	return {
		name: 'mithaq-announcer',
		enforce: 'pre',
		transform: {
			filter: { id: /@sveltejs\/kit\/src\/runtime\/components\/root\.svelte$/ },
			handler(code) {
				const changed = code.replace(
					/\sstyle="position: absolute;[^"]*"/,
					' class="visually-hidden"'
				);
				if (changed === code) this.error('missing style of the announcer in the root of Kit');
				return changed;
			}
		}
	};
}
