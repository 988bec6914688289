import { json } from '@sveltejs/kit';
import { chartRecordOf } from '#lib/chartRecordOf.ts';
import { languages } from '#lib/language.ts';
import { editions } from '#lib/server/editions.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Each version in each language. */
export const entries: EntryGenerator = () =>
	languages.flatMap((lang) =>
		editions.map(({ bundle }) => ({ lang, version: bundle.dataset.version }))
	);

export const GET: RequestHandler = ({ params }) => json(chartRecordOf(params.lang, params.version));
