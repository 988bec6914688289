import { folders, type Bundle, type Commitment, type Evidence, type Folder } from '@mithaq/schema';

/** The lists in a commitment that rest on evidence of their own. */
export const evidencedParts = ['deadlines', 'assessments', 'readings', 'conditions'] as const;

/** A list in a commitment, or the record itself. */
export type EvidencedPart = (typeof evidencedParts)[number] | 'record';

/** One piece of evidence and what it is evidence of. */
export interface Piece {
	folder: Folder;
	id: string;
	part: EvidencedPart;
	/** Place in that list, from 1; 0 for the record itself. */
	partNumber: number;
	/** Place in the list of evidence, from 1. */
	number: number;
	evidence: Evidence;
}

/** Every piece of evidence in a bundle, in the order of the bundle. */
export function pieces(bundle: Bundle): Piece[] {
	const names = Object.keys(folders) as Folder[];
	return names.flatMap((folder) =>
		bundle[folder].flatMap((record) => {
			if (!('evidence' in record)) return [];
			const own = numbered(record.evidence, {
				folder,
				id: record.id,
				part: 'record',
				partNumber: 0
			});
			return folder === 'commitments' ? [...own, ...ofParts(record as Commitment)] : own;
		})
	);
}

function ofParts(commitment: Commitment): Piece[] {
	return evidencedParts.flatMap((part) =>
		(commitment[part] ?? []).flatMap(({ evidence }, i) =>
			numbered(evidence, { folder: 'commitments', id: commitment.id, part, partNumber: i + 1 })
		)
	);
}

function numbered(evidence: readonly Evidence[], of: Omit<Piece, 'number' | 'evidence'>): Piece[] {
	return evidence.map((item, i) => ({ ...of, number: i + 1, evidence: item }));
}
