import { type Day, dayOf } from './day.ts';
import { lastDay, spanOf } from './interval.ts';
import { knownFrom, publicationDay } from './known.ts';
import type { RecordIndex } from './record.ts';

/**
 * The days on which the record learned or was told of something: stops for an as-of slider, ascending
 * and distinct, up to and including `dataset.asOf`.
 *
 * They are the days on which sources were certain to be out, and those of events and role statements
 * that are dated to the day (the last one where they took several) and were known by that very day.
 * The day of a thing that was published later is no stop, for nothing was known of it yet.
 */
export function recordDays(index: RecordIndex): Day[] {
	const { dataset, sources, events, roles } = index.bundle;
	const asOf = dayOf(dataset.asOf);
	const published = sources.map(({ id }) => publicationDay(index, id));
	const happened = [...events, ...roles]
		.map(({ date, evidence }) => ({ when: spanOf(date), known: knownFrom(index, evidence) }))
		.filter(({ when, known }) => when.precision === 'day' && known <= lastDay(when))
		.map(({ when }) => lastDay(when));
	const days = [...published, ...happened].filter((day) => day < asOf);
	return [...new Set([...days, asOf])].sort((a, b) => a - b);
}
