import { languages } from '#lib/language.ts';
import { pages } from '#lib/pages.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => pages.map((page) => ({ lang, page })));
