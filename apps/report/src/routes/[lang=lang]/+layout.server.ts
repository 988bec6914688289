import { index } from '#lib/server/record.ts';
import { searchWords } from '#lib/search/words.ts';
import { licenceWords } from '#lib/server/licence.ts';
import { siteMap } from '#lib/siteMap.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params }) => {
	const { version, asOf, licence } = index.bundle.dataset;
	const language = params.lang;
	return {
		language,
		version,
		asOf,
		licence: licenceWords(licence)[language],
		search: searchWords[language].search,
		siteMap: siteMap.map(({ name, pages }) => ({
			name: name[language],
			pages: pages.map((page) => ({ path: page.path, name: page.name[language] }))
		}))
	};
};
