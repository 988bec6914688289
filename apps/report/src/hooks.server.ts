import type { Handle } from '@sveltejs/kit/hooks';
import { writingDirection } from '@mithaq/charts';
import { headLinks } from '#lib/server/headLinks.ts';

/** Names the page's language, direction and addresses in the document itself, before any script. */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang ?? 'ar';
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%mithaq.lang%', lang)
				.replace('%mithaq.dir%', writingDirection(lang))
				.replace('%mithaq.links%', () => headLinks(event.route.id, event.url.pathname))
	});
};
