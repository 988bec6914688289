import { resolve } from '$app/paths';
import type { Language } from '@mithaq/charts';
import { tellsOfRoles } from '../../charts.ts';
import { otherLanguage } from '../../language.ts';
import { index } from '../record.ts';
import { SITE } from '../site.ts';
import { CARD } from './card.ts';
import { cardFile } from './cards.ts';

const LOCALES: Record<Language, string> = { ar: 'ar_IQ', en: 'en_GB' };

/**
 * What other sites show with a link to a page: its title and description, as they stand in its own head, and the card
 * of the chart it belongs to (The Open Graph protocol, ogp.me).
 */
export function cardTags(html: string, pathname: string, language: Language): string {
	const path = pathname.slice(resolve('/').length);
	const isOfRoles = /^\w+\/(roles|strengths|embed\/roles)\//.test(path);
	const figure = isOfRoles && tellsOfRoles(index.bundle) ? 'roles' : 'deadlines';
	const tags = {
		'og:type': 'website',
		'og:title': /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '',
		'og:description': /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '',
		'og:url': SITE + encodeURI(path),
		'og:image': `${SITE}cards/${cardFile(figure, language)}`,
		'og:image:width': CARD.width,
		'og:image:height': CARD.height,
		'og:locale': LOCALES[language],
		'og:locale:alternate': LOCALES[otherLanguage(language)]
	};
	const metas = Object.entries(tags).map(
		([name, content]) =>
			`<meta property="${name}" content="${String(content).replaceAll('"', '&quot;')}" />`
	);
	return `${metas.join('')}<meta name="twitter:card" content="summary_large_image" />`;
}
