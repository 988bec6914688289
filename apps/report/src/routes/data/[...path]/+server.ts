import { bytesOf } from '@mithaq/formats';
import { error } from '@sveltejs/kit';
import { files } from '#lib/server/downloads.ts';
import { recordFile, recordPaths } from '#lib/server/recordFiles.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () =>
	[...(await files).map(({ path }) => path), ...recordPaths].map((path) => ({ path }));

export const GET: RequestHandler = async ({ params: { path } }) => {
	const file = (await files).find((file) => file.path === path);
	const content = file?.content ?? recordFile(path);
	if (content === undefined) error(404, `missing file: ${path}`);
	return new Response(bytesOf(content), {
		headers: { 'content-type': file?.mediaType ?? 'application/json; charset=utf-8' }
	});
};
