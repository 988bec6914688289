import { identifierOf } from '@mithaq/model';
import type { Dataset } from '@mithaq/schema';
import type { View } from './view.ts';

const RELATIVE = /^(?![a-z][a-z\d+.-]*:)[^\\]*$/i;
const WEB = /^https?:\/\//i;

/** Whether a record says where its identifiers live, and that is on the web: another address could run what it names. */
export function hasIdentifiers({ uriSpace }: Dataset): boolean {
	return uriSpace !== undefined && WEB.test(uriSpace);
}

/**
 * The address of a record's page under a site's own, in a language; without a site it is the record's
 * persistent identifier, and where it has none only a fragment that names it. Throws a
 * RangeError `invalid base: x` for anything that is neither relative nor `http(s)`: what leaves the page
 * must not run where it is opened.
 */
export function addressUnder(
	base: string | undefined,
	language: string,
	dataset: Dataset
): View['href'] {
	if (base === undefined)
		return hasIdentifiers(dataset)
			? (folder, id) => identifierOf(dataset, folder, id)
			: (folder, id) => `#${folder}/${id}`;
	if (!WEB.test(base) && !RELATIVE.test(base)) throw new RangeError(`invalid base: ${base}`);
	const site = base === '' || base.endsWith('/') ? base : `${base}/`;
	return (folder, id) => `${site}${language}/${folder}/${encodeURIComponent(id)}/`;
}
