import { parseEdtf, type EdtfValue } from './edtf.ts';
import { entriesOf, type Records } from './records.ts';

/** The days that a date may mean; undefined where it is none. */
export type Days = EdtfValue | undefined;

/** The days of a date as it is written. */
export function daysOf(date: string | undefined): Days {
	return date === undefined ? undefined : parseEdtf(date);
}

/** The first day a date may mean, since 1970-01-01; without one, before all others. */
export function firstDay(days: Days): number {
	return days?.start?.first ?? -Infinity;
}

/** The day after the last that a date may mean; without one, after all others. */
export function endDay(days: Days): number {
	return days?.end?.next ?? Infinity;
}

/** Whether a date certainly lies before another: its last possible day before the other's first. */
export function isBefore(one: Days, other: Days): boolean {
	return endDay(one) <= firstDay(other);
}

/** The days of each record of a kind, by id. */
export function datesOf(records: Records, kind: 'source' | 'event'): Map<string, Days> {
	const field = kind === 'source' ? 'published' : 'date';
	return new Map(
		entriesOf(records, kind).map(({ value }) => [
			value.id,
			daysOf((value as unknown as Record<string, string>)[field])
		])
	);
}
