import { addMonths, type Day, type Interval } from '@mithaq/model';
import type { TimeDirection } from '../view.ts';

const MS_A_DAY = 86_400_000;

/** Time across the page: a day's place in percent from the left edge, whichever way time runs. */
export interface TimeScale {
	domain: Interval;
	direction: TimeDirection;
	percent: (day: Day) => number;
}

/** A linear scale of days onto 0 to 100 percent; days outside the domain are placed at its edge. */
export function timeScale(domain: Interval, direction: TimeDirection): TimeScale {
	const length = domain.end - domain.start;
	const percent = (day: Day) => {
		const along = Math.min(1, Math.max(0, (day - domain.start) / length)) * 100;
		return round(direction === 'ltr' ? along : 100 - along);
	};
	return { domain, direction, percent };
}

/** A stretch of time as SVG wants it: its left edge and its width, in percent. */
export interface PlacedInterval {
	x: number;
	width: number;
}

/**
 * Places an interval; its left edge is its start where time runs to the right, its end otherwise.
 * One that ends before it starts has no width.
 */
export function placeInterval({ percent }: TimeScale, { start, end }: Interval): PlacedInterval {
	const [a, b] = [percent(start), percent(Math.max(start, end))];
	return { x: Math.min(a, b), width: round(Math.abs(b - a)) };
}

/** A line of the time axis. */
export interface Tick {
	day: Day;
	x: number;
	kind: 'year' | 'month';
	year: number;
	/** 1 to 12. */
	month: number;
	/** The least width of the picture, in pixels, at which its name stands clear of others and of the edge. */
	room: number;
}

/** Room for a name and the air beside it, in pixels: «2025», «تشرين الثاني 2025». */
const NAME = { year: 44, month: 112 } as const;
const YEAR = 365.25;

/** More years than these do not stand beside each other. */
const MOST_YEARS = 24;

/**
 * The years of the domain: every second, fifth or tenth and so on where what is shown has many; its quarters where
 * what is shown has room for them.
 */
export function timeTicks(scale: TimeScale, shown: Interval = scale.domain): Tick[] {
	const days = shown.end - shown.start;
	const step = yearStep(days / YEAR);
	return monthsOf(scale.domain)
		.map((day) => tickAt(scale, day))
		.filter(({ kind, year, month }) =>
			kind === 'year' ? year % step === 0 : days <= 366 * 3 && month % 3 === 1
		)
		.map((tick) => ({ ...tick, room: roomOf(tick, step, days, scale.domain.end) }));
}

/** A name is written towards the end of the domain. In a narrow picture every second year, or fourth, keeps its own. */
function roomOf({ kind, year, day }: BareTick, step: number, shown: number, end: Day): number {
	const place = year / step;
	const apart = kind === 'month' ? YEAR / 4 : YEAR * step * (place % 2 ? 1 : place % 4 ? 2 : 4);
	return Math.ceil((NAME[kind] * shown) / Math.min(apart, end - day));
}

type BareTick = Omit<Tick, 'room'>;

/** 1, 2, 5, 10, 20, 50 and so on: the least that leaves no more years than there is room for. */
function yearStep(years: number): number {
	const least = years / MOST_YEARS;
	const ten = 10 ** Math.max(0, Math.floor(Math.log10(least)));
	return [1, 2, 5, 10].map((part) => part * ten).find((step) => step >= least)!;
}

function tickAt(scale: TimeScale, day: Day): BareTick {
	const date = dateOf(day);
	const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
	return { day, x: scale.percent(day), kind: month === 1 ? 'year' : 'month', year, month };
}

/** A domain widened by a little air on both sides, to whole months and to one of them at least. */
export function withAir({ start, end }: Interval): Interval {
	const air = (end - start) * 0.025;
	return {
		start: monthAt(start - air),
		end: monthFrom(Math.max(end + air, start + 1))
	};
}

/** The first days of the months that begin in an interval. */
function monthsOf({ start, end }: Interval): Day[] {
	const months: Day[] = [];
	for (let day = monthFrom(start); day < end; day = addMonths(day, 1)) months.push(day);
	return months;
}

/** The first day of the month that a moment lies in. */
function monthAt(moment: Day): Day {
	return Math.floor(moment) - dateOf(Math.floor(moment)).getUTCDate() + 1;
}

/** The first day of the first month that begins then or later. */
function monthFrom(moment: Day): Day {
	const month = monthAt(moment);
	return month < moment ? addMonths(month, 1) : month;
}

/** The first day that an interval may be, or its last where it has no first: never infinite. */
export function firstDay({ start, end }: Interval): Day {
	return Number.isFinite(start) ? start : end - 1;
}

/** The day after the last that an interval may be, or after its first where it has no last: never infinite. */
export function endDay({ start, end }: Interval): Day {
	return Number.isFinite(end) ? end : start + 1;
}

function dateOf(day: Day): Date {
	return new Date(day * MS_A_DAY);
}

/** Four decimals are a hundredth of a pixel, and keep the markup the same on every machine. */
export function round(value: number): number {
	return Math.round(value * 10_000) / 10_000;
}
