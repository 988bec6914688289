import { rollup } from 'd3-array';
import type { RoleSpan } from '@mithaq/model';
import { yOf, type PlacedLane, type Rows } from './lanes.ts';
import { placeInterval, type PlacedInterval, type TimeScale } from './time.ts';

/** A band that carries a side's last statement of an activity forward. */
export interface PlacedBand {
	/** Distinct among the bands of a drawing. */
	id: string;
	activity: string;
	side: string;
	y: number;
	/** As stated within the last twelve months. */
	stated: PlacedInterval;
	/** Not restated since. */
	lapsed?: PlacedInterval;
}

/** Statements of one day that say the same give one band. */
export function placeBands(
	spans: readonly RoleSpan[],
	lanes: PlacedLane[],
	rows: Rows,
	scale: TimeScale
): PlacedBand[] {
	const bands = rollup(
		spans,
		([span]) => placeBand(span!, lanes, rows, scale),
		({ activity, side, interval }) => `${activity} ${side} ${interval.start} ${interval.end}`
	);
	return Array.from(bands, ([id, band]) => ({ id, ...band }));
}

function placeBand(
	span: RoleSpan,
	lanes: PlacedLane[],
	rows: Rows,
	scale: TimeScale
): Omit<PlacedBand, 'id'> {
	const { activity, side, interval, restatedUntil } = span;
	const lane = lanes.find((candidate) => candidate.activity === activity)!;
	const band = {
		activity,
		side,
		y: yOf(lane, rows, side, 0),
		stated: placeInterval(scale, { start: interval.start, end: restatedUntil })
	};
	if (restatedUntil >= interval.end) return band;
	return { ...band, lapsed: placeInterval(scale, { start: restatedUntil, end: interval.end }) };
}
