import type { DatedSpan } from './interval.ts';

/**
 * How far a deadline moved, in days; positive is later.
 *
 * The spans are compared end to end: last possible day to last possible day, and first to first.
 * `earliest` is the lesser of the two and `latest` the greater, so that September 2025 to September
 * 2026 is 365 days, and September 2025 to 30 September 2026 is 365 to 394.
 */
export interface Move {
	from: DatedSpan;
	to: DatedSpan;
	earliest: number;
	latest: number;
}

/**
 * The move from one date to another. Undefined where nothing moved: the dates share no end that is
 * dated, or one lies within the other, as 30 September lies in September.
 */
export function moveBetween(from: DatedSpan, to: DatedSpan): Move | undefined {
	const shifts = [
		to.interval.start - from.interval.start,
		to.interval.end - from.interval.end
	].filter(Number.isFinite);
	const earliest = Math.min(...shifts);
	const latest = Math.max(...shifts);
	const isMoved = shifts.length > 0 && (earliest > 0 || latest < 0);
	return isMoved ? { from, to, earliest, latest } : undefined;
}
