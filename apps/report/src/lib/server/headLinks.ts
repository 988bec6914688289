import { ROOT } from '../address.ts';
import { datasetLD, inSpace } from '@mithaq/formats';
import { interfaceOf } from '@mithaq/model';
import { isLanguage, languages } from '../language.ts';
import { SITE } from './site.ts';
import { headWords } from './headWords.ts';
import { index } from './record.ts';

/**
 * What a page's head says of where it stands: its one address, the same page in each language where there are several
 * (BCP 47, `x-default` for none), and the feed and calendar; on a front page also what the dataset is.
 * A page that stands in somebody's frame is a part of the front page.
 */
export function headLinks(route: string | null, pathname: string): string {
	const path = pathname.slice(ROOT.length);
	const tag = path.split('/', 1)[0] ?? '';
	if (!isLanguage(tag)) return '';
	const words = headWords[interfaceOf(tag)];
	if (route?.includes('/embed/')) return link('canonical', `${SITE}${tag}/`);
	const rest = path.slice(tag.length + 1);
	const alternates = [
		...languages.map((each) => link('alternate', `${SITE}${each}/${rest}`, each)),
		link('alternate', rest === '' ? SITE : `${SITE}${languages[0]}/${rest}`, 'x-default')
	];
	return [
		link('canonical', SITE + path),
		...(languages.length > 1 ? alternates : []),
		`<link rel="alternate" type="application/atom+xml" title="${words.feed}" href="${ROOT}data/feed.${tag}.xml" />`,
		`<link rel="alternate" type="text/calendar" title="${words.calendar}" href="${ROOT}data/deadlines.${tag}.ics" />`,
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
