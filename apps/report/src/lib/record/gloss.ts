import { pageLanguage, type Wording } from '@mithaq/model';
import type { Evidence } from '@mithaq/schema';

/** What a quotation says, in the record's own words and in a page's language; nothing where it has none in that. */
export function glossOf(
	{ gloss }: Evidence,
	view: Pick<Wording, 'language' | 'tag'>
): string | undefined {
	const words: Record<string, string | undefined> = gloss ?? {};
	return words[pageLanguage(view)] ?? words[view.language];
}
