import { languages } from '#lib/language.ts';
import { SITE } from '#lib/server/site.ts';
import { pagesOfSite } from '#lib/server/pagesOfSite.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Every page with its counterpart in the other language, as sitemaps.org and hreflang want it. */
export const GET: RequestHandler = () => {
	const urls = pagesOfSite().flatMap((path) =>
		languages.map((language) => {
			const alternates = languages.map(
				(other) =>
					`<xhtml:link rel="alternate" hreflang="${other}" href="${SITE}${other}/${path}"/>`
			);
			return `<url><loc>${SITE}${language}/${path}</loc>${alternates.join('')}</url>`;
		})
	);
	const text = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
	return new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
