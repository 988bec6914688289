import type { Dataset } from '@mithaq/schema';

/** What is to be corrected. */
interface Place {
	kind: string;
	record: { id: string };
}

/**
 * Where a mistake in a record is reported: where the dataset says, or else where its files are kept. A letter names the
 * record's file. Undefined where the dataset declares neither, or an address that a link must not follow.
 */
export function correctionOf(
	{ contact, repository }: Pick<Dataset, 'contact' | 'repository'>,
	place?: Place
): string | undefined {
	const address = contact ?? repository;
	if (!address || !/^(https?:|mailto:)/i.test(address)) return undefined;
	if (!place || !/^mailto:/i.test(address) || address.includes('?')) return address;
	return `${address}?subject=${encodeURIComponent(`${place.kind}/${place.record.id}`)}`;
}
