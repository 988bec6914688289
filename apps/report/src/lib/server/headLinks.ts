import { resolve } from '$app/paths';
import { datasetLD, inSpace } from '@mithaq/formats';
import { isLanguage, languages } from '../language.ts';
import { SITE } from './site.ts';
import { headWords } from './headWords.ts';
import { index } from './record.ts';

/**
 * What a page's head says of where it stands: its one address, the same page in each language (BCP 47,
 * `x-default` for neither), and the feed and calendar; on a front page also what the dataset is.
 * A page that stands in somebody's frame is a part of the front page.
 */
export function headLinks(route: string | null, pathname: string): string {
	const path = pathname.slice(resolve('/').length);
	const language = path.split('/', 1)[0] ?? '';
	if (!isLanguage(language)) return '';
	if (route?.includes('/embed/')) return link('canonical', `${SITE}${language}/`);
	const rest = path.slice(language.length + 1);
	const alternates = languages.map((each) => link('alternate', `${SITE}${each}/${rest}`, each));
	return [
		link('canonical', SITE + path),
		...alternates,
		link('alternate', rest === '' ? SITE : `${SITE}${languages[0]}/${rest}`, 'x-default'),
		`<link rel="alternate" type="application/atom+xml" title="${headWords[language].feed}" href="${resolve('/')}data/feed.${language}.xml" />`,
		`<link rel="alternate" type="text/calendar" title="${headWords[language].calendar}" href="${resolve('/')}data/deadlines.${language}.ics" />`,
		...(rest === ''
			? [dataBlock(datasetLD({ ...index, bundle: inSpace(index.bundle, SITE) }))]
			: [])
	].join('');
}

/** The path of a page holds no character that HTML reads as anything else: identifiers are slugs. */
function link(rel: string, href: string, language?: string): string {
	const hreflang = language ? ` hreflang="${language}"` : '';
	return `<link rel="${rel}"${hreflang} href="${encodeURI(href)}" />`;
}

/** JSON-LD in a page; `<` is escaped so that no text of a dataset ends the element. */
function dataBlock(data: object): string {
	const json = JSON.stringify(data).replaceAll('<', '\\u003c');
	return `<script type="application/ld+json">${json}</script>`;
}
