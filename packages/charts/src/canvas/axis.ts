import { utcMonth, utcYear } from 'd3-time';
import { dayWords, inDigits, monthName } from '@mithaq/model';
import type { View } from '../view.ts';
import type { NamedTick } from './paint.ts';
import type { Viewport } from './viewport.ts';

const MS_A_DAY = 86_400_000;
const DAYS_A_YEAR = 365.25;
const DAYS_A_MONTH = DAYS_A_YEAR / 12;
/** Room for a year's name, and for a month's, in pixels. */
const ROOM_FOR_YEAR = 44;
const ROOM_FOR_MONTH = 84;
/** Days narrower than this, in pixels, are not ruled. */
const ROOM_FOR_DAY = 30;

/** The ticks of whatever viewport is asked for; those of the last one are kept, for a frame asks twice. */
export function axisOf(view: View): (viewport: Viewport) => NamedTick[] {
	let last: { viewport: Viewport; ticks: NamedTick[] } | undefined;
	return (viewport) => {
		if (last?.viewport !== viewport) last = { viewport, ticks: axisTicks(viewport, view) };
		return last.ticks;
	};
}

/** The years of a viewport, and its quarters, months or days where there is room; each named where its name fits. */
export function axisTicks(viewport: Viewport, view: View): NamedTick[] {
	const { stretch, width } = viewport;
	const aDay = width / (stretch.end - stretch.start);
	const [start, end] = [
		new Date(Math.floor(stretch.start) * MS_A_DAY),
		new Date(stretch.end * MS_A_DAY)
	];
	const years = utcYear.range(start, end);
	const everyYears = Math.ceil(ROOM_FOR_YEAR / (aDay * DAYS_A_YEAR));
	const named = years.map((date): NamedTick => {
		const year = date.getUTCFullYear();
		const label = year % everyYears === 0 ? { label: inDigits(year, view.digits) } : {};
		return { day: dayOfDate(date), kind: 'year', ...label };
	});
	return [...named, ...monthTicks(start, end, aDay, view), ...dayTicks(start, end, aDay, view)];
}

function monthTicks(start: Date, end: Date, aDay: number, view: View): NamedTick[] {
	const room = aDay * DAYS_A_MONTH;
	if (room * 3 < 30) return [];
	const every = room < 30 ? 3 : 1;
	const months = every === 1 ? utcMonth : utcMonth.every(every)!;
	return months
		.range(start, end)
		.filter((date) => date.getUTCMonth() !== 0)
		.map((date) => {
			const name = monthName(date.getUTCMonth() + 1, view);
			return {
				day: dayOfDate(date),
				kind: 'month',
				...(room >= ROOM_FOR_MONTH && { label: name })
			};
		});
}

function dayTicks(start: Date, end: Date, aDay: number, view: View): NamedTick[] {
	if (aDay < ROOM_FOR_DAY) return [];
	const ticks: NamedTick[] = [];
	for (let day = dayOfDate(start); day * MS_A_DAY < end.getTime(); day++) {
		const date = new Date(day * MS_A_DAY).getUTCDate();
		if (date > 1 && date <= 28)
			ticks.push({ day, kind: 'month', label: inDigits(date, view.digits) });
	}
	return ticks;
}

function dayOfDate(date: Date): number {
	return Math.floor(date.getTime() / MS_A_DAY);
}

/** What a stretch of days is called: its first and its last day. */
export function stretchWords({ stretch }: Pick<Viewport, 'stretch'>, view: View): string {
	const [first, last] = [Math.floor(stretch.start), Math.ceil(stretch.end) - 1].map((day) =>
		dayWords(day, view)
	);
	return view.language === 'ar' ? `من ${first} إلى ${last}` : `${first} to ${last}`;
}
