import { globSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Tells the service worker, as `virtual:script-files`, the addresses of the scripts that the site's pages start and of
 * all that they fetch: Kit's own manifest names what its client is made of, and this site has none.
 */
export function scriptFiles(outDir: string): Plugin {
	const name = 'virtual:script-files';
	return {
		name: 'mithaq-script-files',
		resolveId: (id) => (id === name ? `\0${id}` : undefined),
		load(id) {
			if (id !== `\0${name}`) return undefined;
			const files = globSync(['_app/immutable/**/*.{js,woff2}', '_app/immutable/assets/*.css'], {
				cwd: `${outDir}/output/client`
			});
			return `export default ${JSON.stringify(files.sort())};`;
		}
	};
}
