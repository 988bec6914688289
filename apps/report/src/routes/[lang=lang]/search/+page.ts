import { heldKinds } from '#lib/held.ts';
import { languages } from '#lib/language.ts';
import { loadEntries } from '#lib/search/loadEntries.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	heldKinds.length > 0 ? languages.map((lang) => ({ lang })) : [];

export const load: PageLoad = async ({ params }) => ({ entries: await loadEntries(params.lang) });
