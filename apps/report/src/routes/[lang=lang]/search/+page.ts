import { loadEntries } from '#lib/search/loadEntries.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: 'ar' }, { lang: 'en' }];

export const load: PageLoad = async ({ params }) => ({ entries: await loadEntries(params.lang) });
