import { sortedBy, type RecordIndex } from '@mithaq/model';
import { recordsInOrder } from '../record/order.ts';
import { whenOf, type Found } from '../record/record.ts';

/** The events of a year, in order of time. */
export interface Year {
	/** Four digits, of an event's first possible day, or of its last where that is open. */
	year: string;
	events: Found<'events'>[];
}

/** Every event of the record by year. */
export function timelineOf(index: RecordIndex): Year[] {
	const years = new Map<string, Found<'events'>[]>();
	for (const found of recordsInOrder(index, 'events', { language: 'en' })) {
		if (found.kind !== 'events') continue;
		const when = whenOf(index, found)!;
		const year = (when.start ?? when.end)!.text.slice(0, 4);
		years.set(year, [...(years.get(year) ?? []), found]);
	}
	return sortedBy([...years], ([year]) => [year]).map(([year, events]) => ({ year, events }));
}
