import { dayOf, dayWords } from '@mithaq/model';
import { index } from '#lib/server/record.ts';
import { searchWords } from '#lib/search/words.ts';
import { licenceWords } from '#lib/server/licence.ts';
import { siteMap } from '#lib/siteMap.ts';
import { siteWords } from '#lib/words.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params }) => {
	const { version, asOf, licence } = index.bundle.dataset;
	const language = params.lang;
	const words = siteWords[language];
	const day = dayWords(dayOf(asOf), { language, digits: 'latn' });
	return {
		language,
		version,
		asOf,
		words: {
			name: words.name,
			skip: words.skip,
			siteMap: words.siteMap,
			search: searchWords[language].search,
			edition: `${words.name} · ${words.version} ${version} · ${words.asOf} ${day}`,
			licence: licenceWords(licence)[language]
		},
		siteMap: siteMap.map(({ name, pages }) => ({
			name: name[language],
			pages: pages.map((page) => ({ path: page.path, name: page.name[language] }))
		}))
	};
};
