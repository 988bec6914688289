import {
	dayOf,
	knownFrom,
	partAnchor,
	partKeys,
	type Day,
	type PartName,
	type RecordIndex
} from '@mithaq/model';
import type { Commitment, Evidence } from '@mithaq/schema';

/** A kind of record that tells of the world. */
export type ToldFolder = 'events' | 'commitments' | 'roles' | 'strengths';

/** Something that the record learned on a day: a record, or a part that came to a commitment later. */
export interface Learned {
	/** The day on which a source first said so. */
	day: Day;
	folder: ToldFolder;
	id: string;
	/** Absent for the record itself. */
	part?: {
		name: PartName;
		/** What tells it from the others of its list, wherever it stands in it. */
		key: string;
		place: number;
	};
}

const FOLDERS: readonly ToldFolder[] = ['events', 'commitments', 'roles', 'strengths'];
/** The lists of a commitment whose items may be news of their own. */
export const PARTS = ['deadlines', 'assessments', 'readings'] as const;

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
			partsOf(commitment, name)
				.map(({ evidence, ...part }): Learned => ({
					day: day(evidence),
					folder: 'commitments',
					id: commitment.id,
					part
				}))
				.filter((item) => item.day !== day(commitment.evidence))
		)
	);
	return [...records, ...parts]
		.filter((item) => item.day <= asOf)
		.sort((a, b) => b.day - a.day || (keyOf(a) < keyOf(b) ? -1 : 1));
}

function partsOf(commitment: Commitment, name: PartName) {
	const keys = partKeys(commitment, name);
	return (commitment[name] ?? []).map(({ evidence }, place) => ({
		name,
		key: keys[place]!,
		place,
		evidence
	}));
}

/** What tells one piece of news from every other. */
export function keyOf(item: Learned): string {
	return `${item.folder}/${item.id}${fragmentOf(item)}`;
}

/** Which part of its record it is, as a fragment of an address; empty for the record itself. */
export function fragmentOf({ part }: Learned): string {
	return part ? `#${partAnchor(part.name, part.key)}` : '';
}
