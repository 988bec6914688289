import { languages } from '#lib/language.ts';
import { heldPages } from '#lib/held.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => heldPages.map((page) => ({ lang, page })));
