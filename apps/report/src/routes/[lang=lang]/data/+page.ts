import { wordingOf } from '@mithaq/model';
import { languages } from '#lib/language.ts';
import { chartsOf } from '#lib/charts.ts';
import { downloads } from '#lib/server/downloads.ts';
import { index } from '#lib/server/record.ts';
import { pagesOfSite } from '#lib/server/pagesOfSite.ts';
import { SITE } from '#lib/server/site.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => ({
	site: SITE,
	wording: wordingOf(index.bundle.dataset, params.lang),
	pages: pagesOfSite().length * languages.length,
	files: await downloads(),
	charts: chartsOf(index.bundle),
	licence: index.bundle.dataset.licence
});
