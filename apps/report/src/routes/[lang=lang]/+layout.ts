import { dayOf, dayWords, hasOwnWords, wordingOf } from '@mithaq/model';
import { heldKinds } from '#lib/held.ts';
import { isLanguage, siteName } from '#lib/language.ts';
import { index } from '#lib/server/record.ts';
import { searchWords } from '#lib/search/words.ts';
import { licenceWords } from '#lib/server/licence.ts';
import { siteMap } from '#lib/siteMap.ts';
import { siteWords, wordsIn } from '#lib/words.ts';
import { error } from '@sveltejs/kit';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = ({ params }) => {
	const { version, asOf, licence } = index.bundle.dataset;
	const tag = params.lang;
	if (!isLanguage(tag)) error(404, `missing language: ${tag}`);
	const wording = wordingOf(index.bundle.dataset, tag);
	const { language } = wording;
	const words = siteWords[language];
	const name = siteName(tag);
	const day = dayWords(dayOf(asOf), wording);
	return {
		tag,
		/** Which of our own languages the words of the page are in. */
		language,
		version,
		asOf,
		words: {
			name,
			skip: words.skip,
			siteMap: words.siteMap,
			...(heldKinds.length > 0 && { search: searchWords[language].search }),
			...(!hasOwnWords(tag) && { wordsIn: wordsIn(tag) }),
			edition: `${name} · ${words.version} ${version}`,
			keptUntil: words.keptUntil(day),
			licence: licenceWords(licence)[language]
		},
		siteMap: siteMap.map(({ name, pages }) => ({
			name: name[language],
			pages: pages.map((page) => ({ path: page.path, name: page.name[language] }))
		}))
	};
};
