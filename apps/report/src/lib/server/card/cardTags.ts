import { ROOT } from '../../address.ts';
import { figuresOf, type Figure } from '../../charts.ts';
import { otherLanguages, siteName } from '../../language.ts';
import { index } from '../record.ts';
import { SITE } from '../site.ts';
import { CARD } from './card.ts';
import { cardFile } from './cards.ts';

/** The locale of a language as Open Graph writes it. */
function localeOf(tag: string): string {
	const locales: Record<string, string | undefined> = index.bundle.dataset.locales ?? {};
	return (locales[tag] ?? tag).replaceAll('-', '_');
}

/**
 * What other sites show with a link to a page: its title and description, as they stand in its own head, and the card
 * of the chart it belongs to (The Open Graph protocol, ogp.me).
 */
export function cardTags(html: string, pathname: string, tag: string): string {
	const path = pathname.slice(ROOT.length);
	const isOfRoles = /^[\w-]+\/(roles|strengths|embed\/roles)\//.test(path);
	const figures = figuresOf(index.bundle);
	const figure = figures.find((each) => (each === 'roles') === isOfRoles) ?? figures[0];
	const tags: [string, string | number][] = [
		['og:type', 'website'],
		['og:title', /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''],
		['og:description', /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? ''],
		['og:url', SITE + encodeURI(path)],
		['og:site_name', siteName(tag)],
		...(figure ? imageTags(figure, tag) : []),
		['og:locale', localeOf(tag)],
		...otherLanguages(tag).map((other): [string, string] => [
			'og:locale:alternate',
			localeOf(other)
		])
	];
	const metas = tags
		.filter(([, content]) => content !== '')
		.map(
			([name, content]) =>
				`<meta property="${name}" content="${String(content).replaceAll('"', '&quot;')}" />`
		);
	return `${metas.join('')}<meta name="twitter:card" content="${figure ? 'summary_large_image' : 'summary'}" />`;
}

function imageTags(figure: Figure, tag: string): [string, string | number][] {
	return [
		['og:image', `${SITE}cards/${cardFile(figure, tag)}`],
		['og:image:width', CARD.width],
		['og:image:height', CARD.height]
	];
}
