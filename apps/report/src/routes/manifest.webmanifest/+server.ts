import { directionOf, interfaceOf } from '@mithaq/model';
import { languages, siteName } from '#lib/language.ts';
import { indexIn } from '#lib/server/record.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const PAPER = '#fbfaf7';
const ICONS = [
	['icon.svg', 'any'],
	['icon-maskable.svg', 'maskable']
].map(([src, purpose]) => ({ src, sizes: 'any', type: 'image/svg+xml', purpose }));

/** What the site is to a device that keeps it as a program of its own (W3C Web Application Manifest), in its first language. */
export const GET: RequestHandler = () => {
	const lang = languages[0]!;
	const manifest = {
		name: [...new Set(languages.map(siteName))].join(' · '),
		short_name: siteName(lang),
		description: indexIn(lang).bundle.dataset.title[interfaceOf(lang)],
		lang,
		dir: directionOf(lang),
		id: './',
		start_url: './',
		scope: './',
		display: 'standalone',
		background_color: PAPER,
		theme_color: PAPER,
		icons: ICONS
	};
	return new Response(`${JSON.stringify(manifest, null, '\t')}\n`, {
		headers: { 'content-type': 'application/manifest+json' }
	});
};
