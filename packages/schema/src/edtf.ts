/** How fine a date is given. */
export type Precision = 'year' | 'month' | 'day';

/**
 * One date of an EDTF string: the days it may be, as whole days since 1970-01-01 UTC,
 * `first` included and `next` excluded.
 */
export interface EdtfMoment {
	text: string;
	first: number;
	next: number;
	precision: Precision;
	/** Marked `?` or `%`: the source itself is not sure. */
	uncertain: boolean;
	/** Marked `~` or `%`: the source says "about". */
	approximate: boolean;
}

/** A parsed EDTF string. A single date has the same `start` and `end`; `null` is an open end (`..`). */
export interface EdtfValue {
	start: EdtfMoment | null;
	end: EdtfMoment | null;
	isInterval: boolean;
}

const MOMENT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;
const MS_A_DAY = 86_400_000;

/**
 * Parses the profile of EDTF level 1 (ISO 8601-2:2019) that records use: year, month or day,
 * each possibly qualified, alone or as an interval with open ends.
 *
 * Returns undefined for anything else: another syntax, a day that does not exist, an interval
 * that ends before it starts or is open at both ends.
 */
export function parseEdtf(text: string): EdtfValue | undefined {
	const parts = text.split('/');
	if (parts.length > 2) return undefined;
	const [start, end] = parts.map(parseBound);
	if (parts.length === 1) return start ? { start, end: start, isInterval: false } : undefined;
	if (start === undefined || end === undefined || (!start && !end)) return undefined;
	if (start && end && end.next <= start.first) return undefined;
	return { start, end, isInterval: true };
}

function parseBound(text: string): EdtfMoment | null | undefined {
	return text === '..' ? null : parseMoment(text);
}

function parseMoment(text: string): EdtfMoment | undefined {
	const match = MOMENT.exec(text);
	if (!match) return undefined;
	const [, year, month, day, qualifier] = match;
	const first = epochDay(Number(year), Number(month ?? 1), Number(day ?? 1));
	if (first === undefined) return undefined;
	return {
		text,
		first,
		next: day ? first + 1 : startOfNext(Number(year), month ? Number(month) : undefined),
		precision: day ? 'day' : month ? 'month' : 'year',
		uncertain: qualifier === '?' || qualifier === '%',
		approximate: qualifier === '~' || qualifier === '%'
	};
}

/** The day that opens the month after `month`, or the year after `year`. */
function startOfNext(year: number, month?: number): number {
	const ms = month ? utc(year, month + 1, 1) : utc(year + 1, 1, 1);
	return ms / MS_A_DAY;
}

function epochDay(year: number, month: number, day: number): number | undefined {
	const date = new Date(utc(year, month, day));
	const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return exists ? date.getTime() / MS_A_DAY : undefined;
}

/** `Date.UTC` takes years below 100 for the twentieth century; this does not. */
function utc(year: number, month: number, day: number): number {
	return new Date(0).setUTCFullYear(year, month - 1, day);
}
