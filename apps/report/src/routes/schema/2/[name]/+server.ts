import { error, json } from '@sveltejs/kit';
import { schemaFiles } from '#lib/schema/types.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	Object.keys(schemaFiles).map((name) => ({ name: `${name}.json` }));

export const GET: RequestHandler = ({ params }) => {
	const schema = schemaFiles[params.name.replace(/\.json$/, '')];
	if (!schema) error(404, `missing schema: ${params.name}`);
	return json(schema, { headers: { 'content-type': 'application/schema+json' } });
};
