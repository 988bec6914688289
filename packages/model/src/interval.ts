import { type EdtfMoment, type EdtfValue, parseEdtf, type Precision } from '@mithaq/schema';
import type { Day } from './day.ts';

/** A run of days in UTC: `start` is the first, `end` the first one after it; an open end is ±Infinity. */
export interface Interval {
	start: Day;
	end: Day;
}

/** The days that an EDTF date covers (ISO 8601-2:2019), and how sure and how fine it is. */
export interface DatedSpan {
	text: string;
	/** From the first possible day to the day after the last possible one; always `start < end`. */
	interval: Interval;
	/** The coarser one where both ends of an interval are dated. */
	precision: Precision;
	/** Marked `?` or `%` at either end. */
	uncertain: boolean;
	/** Marked `~` or `%` at either end. */
	approximate: boolean;
	isInterval: boolean;
	openStart: boolean;
	openEnd: boolean;
	start: EdtfMoment | null;
	end: EdtfMoment | null;
}

const COARSEST_FIRST: readonly Precision[] = ['year', 'month', 'day'];

/** The span of days that an EDTF string covers. Throws a RangeError `invalid date: x`. */
export function spanOf(edtf: string): DatedSpan {
	const value = parseEdtf(edtf);
	if (!value) throw new RangeError(`invalid date: ${edtf}`);
	const { start, end, isInterval } = value;
	const moments = momentsOf(value);
	return {
		text: edtf,
		interval: { start: start?.first ?? -Infinity, end: end?.next ?? Infinity },
		precision: coarsest(moments),
		uncertain: moments.some((moment) => moment.uncertain),
		approximate: moments.some((moment) => moment.approximate),
		isInterval,
		openStart: start === null,
		openEnd: end === null,
		start,
		end
	};
}

/** The last day that a span may fall on; Infinity where its end is open. */
export function lastDay(span: DatedSpan): Day {
	return span.interval.end - 1;
}

function momentsOf({ start, end }: EdtfValue): EdtfMoment[] {
	return [start, end].filter((moment) => moment !== null);
}

function coarsest(moments: EdtfMoment[]): Precision {
	const isGiven = (precision: Precision) => moments.some((m) => m.precision === precision);
	return COARSEST_FIRST.find(isGiven) ?? 'day';
}
