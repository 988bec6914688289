import type { Count } from './generated/types.ts';
import { entriesOf, type Entry, type Records } from './records.ts';

/** A count, wherever it stands. */
export interface PlacedCount {
	entry: Entry;
	count: Count;
	pointer: string;
}

/** Every count of a record: of strengths, and of what commitments aim at. */
export function countsIn(records: Records): PlacedCount[] {
	const strengths = entriesOf(records, 'strength').map((entry) => ({
		entry: entry as Entry,
		count: entry.value.count,
		pointer: '/count'
	}));
	const targets = entriesOf(records, 'commitment').flatMap((entry) => {
		const { target } = entry.value;
		return target ? [{ entry: entry as Entry, count: target.count, pointer: '/target/count' }] : [];
	});
	return [...strengths, ...targets];
}
