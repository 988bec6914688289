import type { Interval, TurningPoint } from '@mithaq/model';
import { slotsOf } from './slots.ts';
import { placeInterval, type PlacedInterval, type TimeScale } from './time.ts';

/** Numbers of turning points nearer than this, in percent, are stacked. */
const CROWDED_NUMBERS = 2.6;

/** A numbered rule. */
export interface PlacedTurningPoint {
	point: TurningPoint;
	x: number;
	/** The days it may have been, where that is more than one. */
	maybe?: PlacedInterval;
	/** Rows of numbers, from 0 at the bottom, so that numbers do not overlap. */
	level: number;
}

/** Places the turning points that lie in the drawing, numbered from 1. */
export function placeTurningPoints(
	turningPoints: readonly TurningPoint[],
	domain: Interval,
	scale: TimeScale
): PlacedTurningPoint[] {
	const inside = turningPoints.filter(
		({ when }) => when.interval.start >= domain.start && when.interval.start < domain.end
	);
	const placed = inside.map((point, index) => ({
		point: { ...point, number: index + 1 },
		x: scale.percent(point.when.interval.start),
		...maybeOf(point, scale)
	}));
	const levels = slotsOf(placed, CROWDED_NUMBERS);
	return placed.map((item, index) => ({ ...item, level: levels[index]! }));
}

function maybeOf({ when }: TurningPoint, scale: TimeScale): Pick<PlacedTurningPoint, 'maybe'> {
	const { start, end } = when.interval;
	if (end - start <= 1 || !Number.isFinite(end)) return {};
	return { maybe: placeInterval(scale, when.interval) };
}
