import type { Language } from '@mithaq/charts';
import { entriesOf } from '../search/entries.ts';
import type { SearchEntry } from '../search/match.ts';
import { index } from './record.ts';

/** The index of the search in one language. */
export function searchEntries(language: Language): SearchEntry[] {
	return entriesOf(index, language);
}
