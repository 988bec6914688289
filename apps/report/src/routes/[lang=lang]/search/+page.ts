import { heldKinds } from '#lib/held.ts';
import { languages } from '#lib/language.ts';
import { searchEntries } from '#lib/server/search.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	heldKinds.length > 0 ? languages.map((lang) => ({ lang })) : [];

export const load: PageLoad = ({ params }) => ({ entries: searchEntries(params.lang) });
