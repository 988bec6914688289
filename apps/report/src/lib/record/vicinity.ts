import type { RecordIndex } from '@mithaq/model';
import type { Bundle } from '@mithaq/schema';
import { kinds } from '../kinds.ts';
import { namedBy, namersOf, type NeighbourGroup } from './neighbours.ts';
import { nextInTime } from './order.ts';
import type { Found } from './record.ts';

/**
 * The part of the record that one record's page shows: what it names, what names it, its neighbours
 * in time, the events and sources by which these are dated, the forces that head counts count, and what a commitment's outcome is told
 * from. It is what the page's data holds.
 */
export function vicinity(index: RecordIndex, found: Found): Bundle {
	const { previous, next } = nextInTime(index, found);
	const near = [
		found,
		...records(namedBy(index, found)),
		...records(namersOf(index, found)),
		...groundsOf(index, found),
		...[previous, next].filter((record) => record !== undefined)
	];
	const dating = near.flatMap((other) =>
		records(namedBy(index, other)).filter(
			({ kind, references }) =>
				kind === 'sources' ||
				references.some(({ name }) => name === 'madeAt' || isCounted(other, name))
		)
	);
	const theirSources = dating.flatMap((other) =>
		records(namedBy(index, other)).filter(({ kind }) => kind === 'sources')
	);
	const kept = new Set([...near, ...dating, ...theirSources].map(({ record }) => record));
	const lists = kinds.map((kind) => [kind, [...index.bundle[kind]].filter((r) => kept.has(r))]);
	return { dataset: index.bundle.dataset, ...Object.fromEntries(lists) } as Bundle;
}

/**
 * What is read to tell what came of a commitment: who spoke where a date was given, which sides a joint body is of, and
 * later counts of its force.
 */
function groundsOf(index: RecordIndex, { kind, record }: Found): Found[] {
	if (kind !== 'commitments') return [];
	const { assessments = [], deadlines = [], target } = record;
	const assessors = new Set(assessments.map(({ assessor }) => assessor));
	const counts = index.bundle.strengths.filter(({ force }) => force === target?.force);
	const speakers = new Set([
		...deadlines.flatMap(({ event }) =>
			(index.events.get(event)?.participants ?? []).map(({ actor }) => actor)
		),
		...counts.map(({ speaker }) => speaker)
	]);
	const actors = index.bundle.actors.filter(
		({ id, partOf }) => speakers.has(id) || (partOf !== undefined && assessors.has(partOf))
	);
	return [
		...actors.map((record) => ({ kind: 'actors' as const, record })),
		...counts.map((record) => ({ kind: 'strengths' as const, record }))
	];
}

/** A head count is called by the force that it counts. */
function isCounted({ kind }: Found, name: string): boolean {
	return kind === 'strengths' && name === 'force';
}

function records(groups: NeighbourGroup[]): NeighbourGroup['neighbours'] {
	return groups.flatMap(({ neighbours }) => neighbours);
}
