import type { Language } from '@mithaq/charts';
import type { Bundle } from '@mithaq/schema';
import { chartRecordAddress } from './address.ts';

/**
 * The part of the record that the charts draw. The server has it at hand. A browser fetches it as a file
 * of its own, so that the page itself does not carry it: whoever only reads never downloads it twice. Where it does not
 * arrive, nothing comes of it, and the page stays as the server drew it and says so (`html[data-scripts=failed]`).
 */
export async function loadChartRecord(language: Language, version?: string): Promise<Bundle> {
	if (import.meta.env.SSR) {
		const { chartRecordOf } = await import('./chartRecordOf.ts');
		return chartRecordOf(language, version);
	}
	const record = await fetched(chartRecordAddress(language, version));
	if (record) return record;
	document.documentElement.dataset.scripts = 'failed';
	return new Promise(() => {});
}

/** Undefined where it does not arrive. */
async function fetched(address: string): Promise<Bundle | undefined> {
	try {
		const response = await globalThis.fetch(address);
		return response.ok ? ((await response.json()) as Bundle) : undefined;
	} catch {
		return undefined;
	}
}
