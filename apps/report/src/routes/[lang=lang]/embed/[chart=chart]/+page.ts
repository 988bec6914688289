import { loadChartRecord } from '#lib/loadChartRecord.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params: { lang, chart } }) => ({
	tag: lang,
	chart,
	index: await loadChartRecord(lang)
});
