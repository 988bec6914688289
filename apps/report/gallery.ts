import { join } from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';

/** What the gallery's module exports; it is loaded anew after each edit. */
interface Gallery {
	galleryPage: (prefix: string) => string;
	gallerySVG: (name: string) => string | undefined;
}

const PREFIX = '/gallery/';

/**
 * Shows every chart in every state at `/gallery/`, while the site is developed. It is no part of what
 * is built. `charts` is the folder of the charts' package.
 */
export function gallery(charts: string): Plugin {
	return {
		name: 'mithaq-gallery',
		apply: 'serve',
		configureServer(server) {
			server.middlewares.use(answer(server, join(charts, 'src/gallery/page.ts')));
		}
	};
}

function answer(server: ViteDevServer, module: string): Connect.NextHandleFunction {
	return (request, response, next) => {
		const path = (request.url ?? '').split('?')[0]!;
		if (`${path}/` === PREFIX) return void response.writeHead(308, { location: PREFIX }).end();
		if (!path.startsWith(PREFIX)) return next();
		server
			.ssrLoadModule(module)
			.then((loaded) => {
				const { galleryPage, gallerySVG } = loaded as Gallery;
				const name = decodeURIComponent(path.slice(PREFIX.length)).replace(/\.svg$/, '');
				const [content, type] =
					name === '' ? [galleryPage(PREFIX), 'text/html'] : [gallerySVG(name), 'image/svg+xml'];
				response.writeHead(content === undefined ? 404 : 200, {
					'content-type': `${type}; charset=utf-8`
				});
				response.end(content ?? `missing state: ${name}`);
			})
			.catch(next);
	};
}
