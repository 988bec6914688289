import { json } from '@sveltejs/kit';
import { chartRecordOf } from '#lib/chartRecordOf.ts';
import { versionEntries } from '#lib/server/versionEntries.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = versionEntries;

export const GET: RequestHandler = ({ params }) => json(chartRecordOf(params.lang, params.version));
