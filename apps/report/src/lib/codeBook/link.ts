import { isKind } from '../kinds.ts';
import { languages } from '../language.ts';

const RECORD = /^(\w+)\/([a-z0-9-]+)\.json$/;
const CODE_BOOK = /^README(?:\.([\w-]+))?\.md$/;

/** Where a link of a code book leads: to a page of the site in a language, or to an address as it stands. */
export type Target = { tag: string; path: string } | { address: string };

/** What a link of the code book means on the site: a record's file is its page, the other code book its own. */
export function targetOf(href: string, tag: string): Target {
	const [, folder = '', id = ''] = RECORD.exec(href) ?? [];
	if (isKind(folder)) return { tag, path: `${folder}/${id}/` };
	const book = CODE_BOOK.exec(href);
	if (book) {
		const plain = languages.includes('en') ? 'en' : languages[0]!;
		return { tag: book[1] ?? plain, path: 'code-book/' };
	}
	return { address: href === 'research.json' ? '#not-recorded' : href };
}
