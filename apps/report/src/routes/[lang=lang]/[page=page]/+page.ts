import { languages } from '#lib/language.ts';
import { heldPages } from '#lib/held.ts';
import { contentOf } from '#lib/pageContent.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => heldPages.map((page) => ({ lang, page })));

export const load: PageLoad = ({ params }) => contentOf(params.page, params.lang);
