import { resolve as resolvePath } from '$app/paths';
import type { RequestEvent } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import { directionOf, interfaceOf } from '@mithaq/model';
import { chartRecordAddress } from '#lib/address.ts';
import { isLanguage, languages, wordLanguages } from '#lib/language.ts';
import { afterPaint, hasKit } from '#lib/server/afterPaint.ts';
import { SITE } from '#lib/server/site.ts';
import { cardTags } from '#lib/server/card/cardTags.ts';
import { headLinks } from '#lib/server/headLinks.ts';
import { scriptsFailed } from '#lib/server/scriptsFailed.ts';
import { themeSwitch } from '#lib/theme/themeSwitch.ts';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;

/** The page with its policy before everything that the policy is about: what stands before it goes free. */
function policyFirst(html: string): string {
	const [policy] = POLICY.exec(html) ?? [''];
	return html.replace(policy, '').replace('%mithaq.policy%', policy);
}

/** Routes whose pages draw the record from data of their own. */
const DRAWN = [
	'/[lang=lang]',
	'/[lang=lang]/embed/[chart=chart]',
	'/[lang=lang]/versions/[version]'
];

/** The address of what the page of an event fetches, if it does. */
function dataOf({ route, params }: RequestEvent): string | undefined {
	const { lang = '', version } = params;
	if (!DRAWN.includes(route.id ?? '') || !isLanguage(lang)) return undefined;
	return chartRecordAddress(lang, version);
}

/** While the site is developed, nothing of it is kept, and a page without the framework too is loaded again after an edit. */
function headScript(): string {
	if (import.meta.env.DEV)
		return `<script>${__HEAD_SCRIPT__}</script><script type="module" src="/@vite/client"></script>`;
	return `<script data-root="${resolvePath('/')}">${__HEAD_SCRIPT__}</script>`;
}

/** What stands below a page; its address on paper only. The theme of a page in a frame is that of the page around it. */
function footOf(html: string, route: string | null, path: string, lang: string): string {
	if (!route?.startsWith('/[lang') || !isLanguage(lang)) return themeSwitch(...wordLanguages);
	const language = interfaceOf(lang);
	const notice = hasKit(html) ? scriptsFailed(language) : '';
	if (route.includes('/embed/')) return notice;
	const address = `${SITE}${path.slice(resolvePath('/').length)}`;
	return `${notice}${themeSwitch(language)}<p class="printed-address" dir="ltr">${encodeURI(address)}</p>`;
}

/** Names the page's language, direction and addresses in the document itself, before any script. */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang ?? languages[0]!;
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			(import.meta.env.DEV ? policyFirst(html) : afterPaint(policyFirst(html), dataOf(event)))
				.replace('%mithaq.lang%', lang)
				.replace('%mithaq.dir%', directionOf(lang))
				.replace('%mithaq.words%', interfaceOf(lang))
				.replace('%mithaq.script%', headScript)
				.replace('%mithaq.foot%', footOf(html, event.route.id, event.url.pathname, lang))
				.replace(
					'%mithaq.links%',
					() =>
						headLinks(event.route.id, event.url.pathname) +
						(isLanguage(event.params.lang ?? '') ? cardTags(html, event.url.pathname, lang) : '')
				)
	});
};
