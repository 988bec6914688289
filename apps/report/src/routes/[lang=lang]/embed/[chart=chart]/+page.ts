import { loadChartRecord } from '#lib/loadChartRecord.ts';
import { charts } from '#lib/charts.ts';
import { languages } from '#lib/language.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => charts.map((chart) => ({ lang, chart })));

export const load: PageLoad = async ({ params: { lang, chart } }) => ({
	language: lang,
	chart,
	index: await loadChartRecord(lang)
});
