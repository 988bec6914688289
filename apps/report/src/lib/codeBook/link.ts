import type { Language } from '@mithaq/charts';
import { isKind } from '../kinds.ts';

const RECORD = /^(\w+)\/([a-z0-9-]+)\.json$/;

/** Where a link of a code book leads: to a page of the site in a language, or to an address as it stands. */
export type Target = { language: Language; path: string } | { address: string };

/** What a link of the code book means on the site: a record's file is its page, the other code book its own. */
export function targetOf(href: string, language: Language): Target {
	const [, folder = '', id = ''] = RECORD.exec(href) ?? [];
	if (isKind(folder)) return { language, path: `${folder}/${id}/` };
	if (href === 'README.md') return { language: 'en', path: 'code-book/' };
	if (href === 'README.ar.md') return { language: 'ar', path: 'code-book/' };
	return { address: href === 'research.json' ? '#not-recorded' : href };
}
