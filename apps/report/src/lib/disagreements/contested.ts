import { knownCommitments, type CommitmentFacts, type Day, type RecordIndex } from '@mithaq/model';
import type { Evidence, Stance } from '@mithaq/schema';
import { kinds, type Kind } from '../kinds.ts';
import { parts, type Part } from '../record/claims.ts';
import { inDateOrder } from '../record/order.ts';
import { all, type Found } from '../record/record.ts';

/** Something that a record says, where some evidence says otherwise or adds a limit. */
export interface ContestedClaim {
	/** Absent for the record's own words. */
	part?: { name: Part; place: number };
	/** What supports it, wholly or partly. */
	support: Evidence[];
	/** What qualifies, disputes or refutes it. */
	against: Evidence[];
}

/** A record and what in it is contested. */
export interface ContestedRecord {
	found: Found;
	claims: ContestedClaim[];
}

const SUPPORT: readonly Stance[] = ['supports', 'partlySupports'];
const AGAINST: readonly Stance[] = ['qualifies', 'disputes', 'refutes'];

/** Every record with evidence against something that it says, by kind, each kind in date order. */
export function contestedRecords(index: RecordIndex): { kind: Kind; records: ContestedRecord[] }[] {
	return kinds
		.map((kind) => ({
			kind,
			records: inDateOrder(index, all(index, kind))
				.map((found) => ({ found, claims: contestedClaims(found) }))
				.filter(({ claims }) => claims.length > 0)
		}))
		.filter(({ records }) => records.length > 0);
}

/** The claims of a record that some evidence is against, its own words first. */
export function contestedClaims(found: Found): ContestedClaim[] {
	if (found.kind === 'sources') return [];
	const own = [sided(found.record.evidence)];
	const inParts =
		found.kind === 'commitments'
			? parts.flatMap((name) =>
					(found.record[name] ?? []).map(({ evidence }, place) => ({
						part: { name, place },
						...sided(evidence)
					}))
				)
			: [];
	return [...own, ...inParts].filter(({ against }) => against.length > 0);
}

function sided(evidence: readonly Evidence[]): Pick<ContestedClaim, 'support' | 'against'> {
	return {
		support: evidence.filter(({ stance }) => SUPPORT.includes(stance)),
		against: evidence.filter(({ stance }) => AGAINST.includes(stance))
	};
}

/**
 * The commitments for which those who speak give different dates, neither a change of the other, as known by the end of `asOf`.
 */
export function datedDifferently(index: RecordIndex, asOf: Day): CommitmentFacts[] {
	return knownCommitments(index, asOf).filter(
		({ current }) => current.filter(({ due }) => due).length > 1
	);
}

/** The commitments of which those who speak say different things came, as known by the end of `asOf`. */
export function toldDifferently(index: RecordIndex, asOf: Day): CommitmentFacts[] {
	return knownCommitments(index, asOf).filter(({ outcome }) => outcome === 'voicesDiffer');
}

/** The commitments whose words are read in two ways or more, as known by the end of `asOf`. */
export function readDifferently(index: RecordIndex, asOf: Day): CommitmentFacts[] {
	return knownCommitments(index, asOf).filter(
		({ readings }) => new Set(readings.map(({ reading }) => JSON.stringify(reading))).size > 1
	);
}
