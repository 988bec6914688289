import { dayOf, knownFrom, type Day, type RecordIndex } from '@mithaq/model';
import type { Evidence } from '@mithaq/schema';

/** A kind of record that tells of the world. */
export type ToldFolder = 'events' | 'commitments' | 'roles' | 'strengths';

/** Something that the record learned on a day: a record, or a part that came to a commitment later. */
export interface Learned {
	/** The day on which a source first said so. */
	day: Day;
	folder: ToldFolder;
	id: string;
	/** Absent for the record itself. */
	part?: { name: 'deadlines' | 'assessments' | 'readings'; place: number };
}

const FOLDERS: readonly ToldFolder[] = ['events', 'commitments', 'roles', 'strengths'];
const PARTS = ['deadlines', 'assessments', 'readings'] as const;

/**
 * What the record learned up to its own `asOf`, newest first, then by id. A deadline, assessment or
 * reading is news of its own unless it was known from the same day as the words of the commitment.
 */
export function learned(index: RecordIndex): Learned[] {
	const asOf = dayOf(index.bundle.dataset.asOf);
	const day = (evidence: Evidence[]) => knownFrom(index, evidence);
	const records = FOLDERS.flatMap((folder) =>
		index.bundle[folder].map(({ id, evidence }): Learned => ({ day: day(evidence), folder, id }))
	);
	const parts = index.bundle.commitments.flatMap((commitment) =>
		PARTS.flatMap((name) =>
			(commitment[name] ?? [])
				.map((part, place): Learned => ({
					day: day(part.evidence),
					folder: 'commitments',
					id: commitment.id,
					part: { name, place }
				}))
				.filter((item) => item.day !== day(commitment.evidence))
		)
	);
	return [...records, ...parts]
		.filter((item) => item.day <= asOf)
		.sort((a, b) => b.day - a.day || (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** What tells one piece of news from every other. */
export function keyOf(item: Learned): string {
	return `${item.folder}/${item.id}${fragmentOf(item)}`;
}

/** Which part of its record it is, as a fragment; empty for the record itself. */
export function fragmentOf({ part }: Learned): string {
	return part ? `#${part.name}-${part.place}` : '';
}
