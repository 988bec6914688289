import { loadChartRecord } from '#lib/loadChartRecord.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, data }) => ({
	...data,
	index: await loadChartRecord(params.lang, params.version)
});
