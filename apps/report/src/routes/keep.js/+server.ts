import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The script of the page of the data, which has no other. */
export const GET: RequestHandler = () =>
	new Response(__KEEP_SCRIPT__, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
