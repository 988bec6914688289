import type { Evidence } from '@mithaq/schema';
import type { Day } from './day.ts';
import type { RecordIndex } from './record.ts';

/**
 * The first day on which a thing was known: the earliest publication day of its sources.
 *
 * A publication date that covers several days counts as its last, the first day on which the source
 * is certain to be out. Every stance counts, for who disputes a thing speaks of it; `context` counts
 * only where there is nothing else, for a source that gives the setting may be older than the thing.
 * Without evidence it is Infinity: no source, no record. Throws an Error `missing source: x`.
 */
export function knownFrom(index: RecordIndex, evidence: readonly Evidence[]): Day {
	const telling = evidence.filter(({ stance }) => stance !== 'context');
	const counted = telling.length > 0 ? telling : evidence;
	return Math.min(...counted.map(({ source }) => publicationDay(index, source)));
}

/** The evidence whose source is certain to be published by the end of `day`, in any stance. */
export function knownEvidence(
	index: RecordIndex,
	evidence: readonly Evidence[],
	day: Day
): Evidence[] {
	return evidence.filter(({ source }) => publicationDay(index, source) <= day);
}

/** Those of `items` whose evidence makes them known by the end of `day`. */
export function knownItems<T extends { evidence: Evidence[] }>(
	index: RecordIndex,
	items: readonly T[] | undefined,
	day: Day
): T[] {
	return (items ?? []).filter(({ evidence }) => knownFrom(index, evidence) <= day);
}

/**
 * The first day on which a source is certain to be out: the last possible day of its publication date,
 * Infinity where that has an open end. Throws an Error `missing source: x`.
 */
export function publicationDay(index: RecordIndex, source: string): Day {
	const day = index.published.get(source);
	if (day === undefined) throw new Error(`missing source: ${source}`);
	return day;
}

/** How many different sources a list of evidence names. */
export function distinctSources(evidence: readonly Evidence[]): number {
	return new Set(evidence.map(({ source }) => source)).size;
}
