import { error } from '@sveltejs/kit';
import elements from '@mithaq/charts/elements.js?raw';
import { renderToSVG } from '@mithaq/charts/svg';
import { chartsOf } from '#lib/charts.ts';
import { languages } from '#lib/language.ts';
import { SITE } from '#lib/server/site.ts';
import { index } from '#lib/server/record.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What other people's pages take from here: each chart as a picture, and the script of the elements. */
const files: Record<string, () => { content: string; mediaType: string }> = {
	'elements.js': () => ({ content: elements, mediaType: 'text/javascript; charset=utf-8' }),
	...Object.fromEntries(
		chartsOf(index.bundle).flatMap((chart) =>
			languages.map((language) => [
				`${chart}.${language}.svg`,
				() => ({
					content: renderToSVG(chart, index.bundle, { language, base: SITE }),
					mediaType: 'image/svg+xml'
				})
			])
		)
	)
};

export const entries: EntryGenerator = () => Object.keys(files).map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
	const file = files[params.file];
	if (!file) error(404, `missing file: ${params.file}`);
	const { content, mediaType } = file();
	return new Response(content, { headers: { 'content-type': mediaType } });
};
