import type { Kind } from '../kinds.ts';
import { otherLanguages } from '../language.ts';
import { index } from './record.ts';

/** A source's title as it was printed, where that is in another language of the record than the page's. */
export interface PrintedTitle {
	language: string;
	title: string;
}

/** The printed title of a source, for its page in a language; undefined of any other record. */
export function printedTitle(kind: Kind, id: string, tag: string): PrintedTitle | undefined {
	const source = kind === 'sources' ? index.sources.get(id) : undefined;
	const language = otherLanguages(tag).find((other) => other === source?.language);
	const title = language && (source!.title as Record<string, string>)[language];
	return title ? { language: language!, title } : undefined;
}
