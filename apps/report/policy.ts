import type { sveltekit } from '@sveltejs/kit/vite';
import { headScriptDigest } from './scripts.ts';

type Options = NonNullable<Parameters<typeof sveltekit>[0]>;
type Directives = NonNullable<NonNullable<Options['csp']>['directives']>;

/**
 * What a page may load and run: what is the site's own, and the scripts in the page whose digests it
 * names. `data:` and `blob:` are the images that a chart becomes on its way to a file.
 */
export const policy: Directives = {
	'default-src': ['none'],
	'script-src': ['self', headScriptDigest],
	'style-src': ['self'],
	'img-src': ['self', 'data:', 'blob:'],
	'font-src': ['self'],
	'connect-src': ['self'],
	'worker-src': ['self'],
	'manifest-src': ['self'],
	'object-src': ['none'],
	'base-uri': ['none'],
	'form-action': ['self']
};
