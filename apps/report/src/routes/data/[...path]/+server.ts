import { error } from '@sveltejs/kit';
import { files } from '#lib/server/downloads.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => (await files).map(({ path }) => ({ path }));

export const GET: RequestHandler = async ({ params }) => {
	const file = (await files).find(({ path }) => path === params.path);
	if (!file) error(404, `missing file: ${params.path}`);
	return new Response(file.content, { headers: { 'content-type': file.mediaType } });
};
