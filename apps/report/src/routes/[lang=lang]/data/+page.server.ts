import { downloads } from '#lib/server/downloads.ts';
import { index } from '#lib/server/record.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: 'ar' }, { lang: 'en' }];

export const load: PageServerLoad = async () => ({
	files: await downloads(),
	licence: index.bundle.dataset.licence
});
