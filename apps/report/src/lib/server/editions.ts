import releases from 'virtual:releases';
import { indexBundle, type RecordIndex } from '@mithaq/model';
import { index } from './record.ts';

const { version } = index.bundle.dataset;

/** Every version of the record, oldest first: those that are frozen, and the one that the site is built from. */
export const editions: readonly RecordIndex[] = [
	...releases.filter(({ dataset }) => dataset.version !== version).map(indexBundle),
	index
];

/** The version of this number. Throws an Error `missing version: x`. */
export function editionOf(version: string): RecordIndex {
	const found = editions.find(({ bundle }) => bundle.dataset.version === version);
	if (!found) throw new Error(`missing version: ${version}`);
	return found;
}
