import { searchEntries } from '#lib/server/search.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => ({ entries: searchEntries(params.lang) });
