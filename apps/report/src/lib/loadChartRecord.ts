import { indexBundle, type RecordIndex } from '@mithaq/model';
import type { Bundle } from '@mithaq/schema';
import { chartRecordAddress } from './address.ts';

/**
 * The part of the record that the charts draw. The server has it at hand. A browser fetches it as a file
 * of its own, so that the page itself does not carry it: whoever only reads never downloads it twice. Where it does not
 * arrive, nothing comes of it, and the page stays as the server drew it and says so (`html[data-scripts=failed]`).
 */
export async function loadChartRecord(tag: string, version?: string): Promise<RecordIndex> {
	if (import.meta.env.SSR) {
		const { chartRecordOf } = await import('./chartRecordOf.ts');
		return indexBundle(chartRecordOf(tag, version));
	}
	const record = await fetched(chartRecordAddress(tag, version));
	if (record) return indexed(record);
	document.documentElement.dataset.scripts = 'failed';
	return new Promise(() => {});
}

/** The page is drawn in another task: a reader may do something in between. */
async function indexed(record: Bundle): Promise<RecordIndex> {
	const index = indexBundle(record);
	await new Promise((go) => setTimeout(go));
	return index;
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
