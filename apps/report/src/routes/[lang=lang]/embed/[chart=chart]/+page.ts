import { chartRecordOf } from '#lib/chartRecordOf.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params: { lang, chart } }) => ({
	tag: lang,
	chart,
	record: chartRecordOf(lang)
});
