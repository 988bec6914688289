import type { Dataset, LocalisedText } from '@mithaq/schema';

/**
 * Whom a form that must have an author names: who keeps the record, or, where the dataset does not say, its
 * title, which stands first in the citation of a work without an author.
 */
export function authorOf({ creator, title }: Pick<Dataset, 'creator' | 'title'>): LocalisedText {
	return creator ?? title;
}
