import { loadChartRecord } from '#lib/loadChartRecord.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: 'ar' }, { lang: 'en' }];

export const load: PageLoad = async ({ params, data }) => ({
	...data,
	index: await loadChartRecord(params.lang)
});
