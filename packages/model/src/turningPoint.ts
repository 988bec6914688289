import type { Event, EventType } from '@mithaq/schema';
import type { Day } from './day.ts';
import { type DatedSpan, spanOf } from './interval.ts';
import { knownItems } from './known.ts';
import { sortedBy } from './order.ts';
import type { RecordIndex } from './record.ts';

/** An event that turned the course: an agreement, joint statement, vote or order. */
export interface TurningPoint {
	/** From 1, in date order; it is the number on the as-of day, and may differ on another. */
	number: number;
	event: Event;
	when: DatedSpan;
}

const TURNING: readonly EventType[] = ['agreement', 'jointStatement', 'vote', 'order'];

/** The turning points that happened and were known by the end of `asOf`, in date order, then by id. */
export function turningPoints(index: RecordIndex, asOf: Day): TurningPoint[] {
	const points = knownItems(index, index.bundle.events, asOf)
		.filter(({ type, occurrence }) => TURNING.includes(type) && occurrence === 'happened')
		.map((event) => ({ event, when: spanOf(event.date) }));
	return sortedBy(points, ({ event, when }) => [when.interval.start, event.id]).map((point, i) => ({
		number: i + 1,
		...point
	}));
}
