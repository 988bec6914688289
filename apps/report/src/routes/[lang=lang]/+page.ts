import { languages } from '#lib/language.ts';
import { loadChartRecord } from '#lib/loadChartRecord.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageLoad = async ({ params, data }) => ({
	...data,
	index: await loadChartRecord(params.lang)
});
