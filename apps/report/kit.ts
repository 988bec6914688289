import type { Plugin } from 'vite';

/** What is changed in Kit: in which of its files, what, and into what. */
const CHANGES = [
	{
		file: 'components/root.svelte',
		what: 'style of the announcer',
		// The site's policy forbids styles in markup; the site's sheet has the class.
		old: /\sstyle="position: absolute;[^"]*"/,
		new: ' class="visually-hidden"'
	},
	{
		file: 'client/client.js',
		what: 'preloading of links',
		// Every link of the site loads a page whole (`data-sveltekit-reload`): Kit would only look at each in vain.
		old: /if \(!navigator\.connection\?\.saveData\) \{\s*setup_preload\(\);\s*\}/,
		new: ''
	}
];

/** Changes in Kit what this site cannot have. Fails the build where Kit no longer is what this expects. */
export function kit(): Plugin {
	return {
		name: 'mithaq-kit',
		enforce: 'pre',
		transform: {
			filter: {
				id: /@sveltejs\/kit\/src\/runtime\/(components\/root\.svelte|client\/client\.js)$/
			},
			handler(code, id) {
				const changed = CHANGES.filter(({ file }) => id.endsWith(file)).reduce(
					(before, { file, what, old, new: now }) => {
						if (!old.test(before)) this.error(`missing ${what} in Kit's ${file}`);
						return before.replace(old, now);
					},
					code
				);
				return { code: changed, map: null };
			}
		}
	};
}
