import { identifierOf } from '@mithaq/model';
import type { View } from './view.ts';

const RELATIVE = /^(?![a-z][a-z\d+.-]*:)[^\\]*$/i;
const WEB = /^https?:\/\//i;

/**
 * The address of a record's page under a site's own, in a language; without a site it is the
 * record's persistent identifier. Throws a RangeError `invalid base: x` for anything that is neither
 * relative nor `http(s)`: what leaves the page must not run where it is opened.
 */
export function addressUnder(base: string | undefined, language: View['language']): View['href'] {
	if (base === undefined) return identifierOf;
	if (!WEB.test(base) && !RELATIVE.test(base)) throw new RangeError(`invalid base: ${base}`);
	const site = base === '' || base.endsWith('/') ? base : `${base}/`;
	return (folder, id) => `${site}${language}/${folder}/${encodeURIComponent(id)}/`;
}
