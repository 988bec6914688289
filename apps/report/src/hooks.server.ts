import type { Handle } from '@sveltejs/kit/hooks';
import { directionOf, interfaceOf } from '@mithaq/model';
import { ROOT } from '#lib/address.ts';
import { isLanguage, languages, wordLanguages } from '#lib/language.ts';
import { SITE } from '#lib/server/site.ts';
import { cardTags } from '#lib/server/card/cardTags.ts';
import { headLinks } from '#lib/server/headLinks.ts';
import { themeSwitch } from '#lib/theme/themeSwitch.ts';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;

/** The page with its policy before everything that the policy is about: what stands before it goes free. */
function policyFirst(html: string): string {
	const [policy] = POLICY.exec(html) ?? [''];
	return html.replace(policy, '').replace('%mithaq.policy%', policy);
}

/** While the site is developed, nothing of it is kept, and a page without the framework too is loaded again after an edit. */
function headScript(): string {
	if (import.meta.env.DEV)
		return `<script>${__HEAD_SCRIPT__}</script><script type="module" src="/@vite/client"></script>`;
	return `<script data-root="${ROOT}">${__HEAD_SCRIPT__}</script>`;
}

/** What stands below a page; its address on paper only. The theme of a page in a frame is that of the page around it. */
function footOf(route: string | null, path: string, lang: string): string {
	if (!route?.startsWith('/[lang') || !isLanguage(lang)) return themeSwitch(...wordLanguages);
	if (route.includes('/embed/')) return '';
	const address = `${SITE}${path.slice(ROOT.length)}`;
	return `${themeSwitch(interfaceOf(lang))}<p class="printed-address" dir="ltr">${encodeURI(address)}</p>`;
}

/** Names the page's language, direction and addresses in the document itself, before any script. */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang ?? languages[0]!;
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			policyFirst(html)
				.replace('%mithaq.lang%', lang)
				.replace('%mithaq.dir%', directionOf(lang))
				.replace('%mithaq.words%', interfaceOf(lang))
				.replace('%mithaq.script%', headScript)
				.replace('%mithaq.foot%', footOf(event.route.id, event.url.pathname, lang))
				.replace(
					'%mithaq.links%',
					() =>
						headLinks(event.route.id, event.url.pathname) +
						(isLanguage(event.params.lang ?? '') ? cardTags(html, event.url.pathname, lang) : '')
				)
	});
};
