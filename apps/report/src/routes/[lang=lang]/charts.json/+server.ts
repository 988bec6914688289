import { languages } from '#lib/language.ts';
import { json } from '@sveltejs/kit';
import { chartRecordOf } from '#lib/chartRecordOf.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const GET: RequestHandler = ({ params }) => json(chartRecordOf(params.lang));
