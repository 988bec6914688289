import { parseEdtf } from '@mithaq/schema';

/** Whole days since 1970-01-01 UTC. */
export type Day = number;

const MS_A_DAY = 86_400_000;

/**
 * The day that `YYYY-MM-DD` names, in the Gregorian calendar (ISO 8601).
 *
 * Throws a RangeError `invalid day: x` for anything else, and for a day that does not exist.
 */
export function dayOf(text: string): Day {
	const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseEdtf(text)?.start : undefined;
	if (!moment) throw new RangeError(`invalid day: ${text}`);
	return moment.first;
}

/**
 * A day as `YYYY-MM-DD` (ISO 8601).
 *
 * Throws a RangeError `invalid day: x` for what is not a whole day of the years 0000 to 9999, such as
 * the open end of an interval.
 */
export function formatDay(day: Day): string {
	const date = new Date(day * MS_A_DAY);
	const text = Number.isInteger(day) && !Number.isNaN(date.getTime()) ? date.toISOString() : '';
	if (!/^\d{4}-/.test(text)) throw new RangeError(`invalid day: ${day}`);
	return text.slice(0, 10);
}

/** The same day so many calendar months later, or the last day of that month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
	const date = new Date(day * MS_A_DAY);
	const year = date.getUTCFullYear();
	const month = date.getUTCMonth() + months;
	const lastOfMonth = new Date(0).setUTCFullYear(year, month + 1, 0);
	const sameDate = new Date(0).setUTCFullYear(year, month, date.getUTCDate());
	return Math.min(lastOfMonth, sameDate) / MS_A_DAY;
}
