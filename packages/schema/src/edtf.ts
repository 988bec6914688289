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
const DAYS_IN_400_YEARS = 146_097;

/**
 * Parses the profile of EDTF level 1 (ISO 8601-2:2019) that records use: year, month or day,
 * each possibly qualified, alone or as an interval with open ends.
 *
 * Returns undefined for anything else: another syntax, a day that does not exist, an interval
 * that ends before it starts or is open at both ends.
 */
export function parseEdtf(text: string): EdtfValue | undefined {
	const slash = text.indexOf('/');
	if (slash < 0) {
		const moment = parseMoment(text);
		return moment && { start: moment, end: moment, isInterval: false };
	}
	const start = parseBound(text.slice(0, slash));
	const end = parseBound(text.slice(slash + 1));
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
	const { 1: year, 2: month, 3: day, 4: qualifier } = match;
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
	return month ? firstOf(year, month + 1) : firstOf(year + 1, 1);
}

function epochDay(year: number, month: number, day: number): number | undefined {
	if (month < 1 || month > 12 || day < 1) return undefined;
	const at = firstOf(year, month) + day - 1;
	return at < firstOf(year, month + 1) ? at : undefined;
}

/**
 * The first day of a month. `Date.UTC` takes years below 100 for the twentieth century; 400 years on, the
 * calendar is the same.
 */
function firstOf(year: number, month: number): number {
	return Date.UTC(year + 400, month - 1) / MS_A_DAY - DAYS_IN_400_YEARS;
}
