import { otherLanguages } from '../language.ts';
import { entriesOf } from '../search/entries.ts';
import type { SearchEntry } from '../search/match.ts';
import { indexIn } from './record.ts';

/** The index of the search in one language. */
export function searchEntries(tag: string): SearchEntry[] {
	return entriesOf(indexIn(tag), tag, otherLanguages(tag).map(indexIn));
}
