import type { Day, Interval } from '@mithaq/model';
import { round } from './time.ts';
import type { TimeDirection } from '../view.ts';

/** The shortest stretch that is shown, in days. */
const SHORTEST = 31;

/** What is shown of a domain: the stretch asked for, as far as it lies within, or all of it. */
export function shownOf(domain: Interval, zoom: Interval | undefined): Interval {
	if (!zoom) return domain;
	const start = Math.max(domain.start, zoom.start);
	const end = Math.min(domain.end, zoom.end);
	return end - start < SHORTEST ? domain : { start, end };
}

/** How a drawing of the whole domain stands in the window that shows a stretch of it. */
export interface WindowPlacement {
	/** How many times wider than the window the drawing is. */
	scale: number;
	/** How far its left edge lies to the left of the window's, as a part of the drawing's width. */
	shift: number;
}

/** Places the drawing so that its window shows just the stretch, whichever way time runs. */
export function placeWindow(
	domain: Interval,
	shown: Interval,
	direction: TimeDirection
): WindowPlacement {
	const length = domain.end - domain.start;
	const before = direction === 'ltr' ? shown.start - domain.start : domain.end - shown.end;
	return {
		scale: round(length / (shown.end - shown.start)),
		shift: round(before / length)
	};
}

/** The stretch that is `factor` times as long, with the day `at` where it stood; undefined where that is all. */
export function zoomBy(
	domain: Interval,
	shown: Interval,
	factor: number,
	at: Day = (shown.start + shown.end) / 2
): Interval | undefined {
	const length = Math.max(SHORTEST, (shown.end - shown.start) * factor);
	const before = (at - shown.start) / (shown.end - shown.start);
	return within(domain, at - before * length, length);
}

/** The stretch moved by so many days, as far as the domain goes. */
export function panBy(domain: Interval, shown: Interval, days: number): Interval | undefined {
	return within(domain, shown.start + days, shown.end - shown.start);
}

/** The same stretch, or the nearest one of its length that has the day in it, a little away from the edge. */
export function revealing(domain: Interval, shown: Interval, day: Day): Interval | undefined {
	const margin = (shown.end - shown.start) * 0.05;
	const ahead = Math.max(0, day + margin - shown.end);
	const behind = Math.min(0, day - margin - shown.start);
	return panBy(domain, shown, ahead || behind);
}

function within(domain: Interval, start: Day, length: number): Interval | undefined {
	if (length >= domain.end - domain.start) return undefined;
	const first = Math.min(Math.max(start, domain.start), domain.end - length);
	return { start: first, end: first + length };
}
