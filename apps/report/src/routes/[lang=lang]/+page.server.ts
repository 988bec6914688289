import { chartRecord } from '#lib/server/chartRecord.ts';
import { index } from '#lib/server/record.ts';
import type { PageServerLoad } from './$types';

export const entries = () => [{ lang: 'ar' as const }, { lang: 'en' as const }];

export const load: PageServerLoad = ({ params }) => ({
	bundle: chartRecord(index.bundle, params.lang)
});
