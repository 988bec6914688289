import { chartsOf } from '#lib/charts.ts';
import { chartRecordOf } from '#lib/chartRecordOf.ts';
import { languages } from '#lib/language.ts';
import { index } from '#lib/server/record.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	languages.flatMap((lang) => chartsOf(index.bundle).map((chart) => ({ lang, chart })));

export const load: PageLoad = ({ params: { lang, chart } }) => ({
	tag: lang,
	chart,
	record: chartRecordOf(lang)
});
