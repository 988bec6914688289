import { error } from '@sveltejs/kit';
import { cards } from '#lib/server/card/cards.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [...cards.keys()].map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
	const draw = cards.get(params.file);
	if (!draw) error(404, `missing card: ${params.file}`);
	return new Response(Buffer.from(draw()), { headers: { 'content-type': 'image/png' } });
};
