import type { Language } from '@mithaq/charts';
import type { Bundle } from '@mithaq/schema';
import { chartRecordAddress } from './address.ts';

/**
 * The part of the record that the charts draw. The server has it at hand. A browser fetches it as a file
 * of its own, so that the page itself does not carry it: whoever only reads never downloads it twice.
 */
export async function loadChartRecord(language: Language, version?: string): Promise<Bundle> {
	if (import.meta.env.SSR) {
		const { chartRecordOf } = await import('./chartRecordOf.ts');
		return chartRecordOf(language, version);
	}
	const response = await globalThis.fetch(chartRecordAddress(language, version));
	if (!response.ok) throw new Error(`missing charts' data: ${response.status}`);
	return (await response.json()) as Bundle;
}
