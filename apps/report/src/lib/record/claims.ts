import { findSource, sortedBy, type RecordIndex } from '@mithaq/model';
import type { Evidence, Source } from '@mithaq/schema';
import { kinds, type Kind } from '../kinds.ts';
import { inDateOrder } from './order.ts';
import { all, type Found } from './record.ts';

/** The parts of a commitment that rest on evidence of their own. */
export const parts = ['conditions', 'deadlines', 'assessments', 'readings'] as const;

export type Part = (typeof parts)[number];

/** One piece of evidence and what it is evidence of: the record itself, or a part of it. */
export interface Claim {
	evidence: Evidence;
	part?: Part;
}

/** A record and what it rests on. */
export interface RecordClaims {
	found: Found;
	claims: Claim[];
}

/** Every piece of evidence in a record, in document order. */
export function claimsOf({ kind, record }: Found): Claim[] {
	if (kind === 'sources') return [];
	const own = record.evidence.map((evidence) => ({ evidence }));
	if (kind !== 'commitments') return own;
	const inParts = parts.flatMap((part) =>
		(record[part] ?? []).flatMap((item) => item.evidence.map((evidence) => ({ evidence, part })))
	);
	return [...own, ...inParts];
}

/** The source of a record's evidence that was published last; a source has none of its own. */
export function latestSource(index: RecordIndex, found: Found): Source | undefined {
	const sources = claimsOf(found).map(({ evidence }) => findSource(index, evidence.source));
	return sortedBy(sources, ({ id }) => [index.published.get(id) ?? -Infinity, id]).at(-1);
}

/** Everything that rests on a source, by kind, each kind in date order. */
export function claimsOn(
	index: RecordIndex,
	source: string
): { kind: Kind; records: RecordClaims[] }[] {
	const groups = kinds.map((kind) => {
		const records = inDateOrder(index, all(index, kind)).map((found) => ({
			found,
			claims: claimsOf(found).filter(({ evidence }) => evidence.source === source)
		}));
		return { kind, records: records.filter(({ claims }) => claims.length > 0) };
	});
	return groups.filter(({ records }) => records.length > 0);
}
