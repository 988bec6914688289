import { heldKinds } from '#lib/held.ts';
import { languages } from '#lib/language.ts';
import { json } from '@sveltejs/kit';
import { searchEntries } from '#lib/server/search.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	heldKinds.length > 0 ? languages.map((lang) => ({ lang })) : [];

export const GET: RequestHandler = ({ params }) => json(searchEntries(params.lang));
