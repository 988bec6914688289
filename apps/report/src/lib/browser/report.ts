import type { View } from '@mithaq/charts';
import { indexBundle, type RecordIndex } from '@mithaq/model';
import type { Bundle } from '@mithaq/schema';
import { pageAddress } from '../address.ts';
import AddressedReport from '../AddressedReport.svelte';
import { defaultView } from '../view.ts';

interface Given {
	/** The language of the page. */
	tag: string;
	/** The records that have no page, as folder and id: those of an earlier version that are no longer there. */
	gone?: readonly string[];
}

export const Body = AddressedReport;

export function propsOf(
	{ tag, gone = [] }: Given,
	record: Bundle
): { index: RecordIndex; initial: View } {
	const usual = defaultView(tag, record.dataset);
	const href: View['href'] = (folder, id) =>
		gone.includes(`${folder}/${id}`) ? pageAddress(tag, 'changes/') : usual.href(folder, id);
	return { index: indexBundle(record), initial: { ...usual, href } };
}

/** An address that names a view is drawn as it says. */
export const waits = () => location.search === '';
