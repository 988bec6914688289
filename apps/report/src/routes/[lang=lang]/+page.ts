import { chartRecordAddress } from '#lib/address.ts';
import type { Bundle } from '@mithaq/schema';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: 'ar' }, { lang: 'en' }];

/**
 * The server has the record at hand. A browser fetches its part as a file of its own, so that the page
 * itself does not carry it: whoever only reads never downloads it twice.
 */
export const load: PageLoad = async ({ params }) => {
	if (import.meta.env.SSR) {
		const { chartRecordOf } = await import('#lib/chartRecordOf.ts');
		return { bundle: chartRecordOf(params.lang) };
	}
	const response = await globalThis.fetch(chartRecordAddress(params.lang));
	if (!response.ok) throw new Error(`missing charts' data: ${response.status}`);
	return { bundle: (await response.json()) as Bundle };
};
