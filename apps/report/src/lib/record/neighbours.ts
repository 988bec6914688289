import type { RecordIndex } from '@mithaq/model';
import { folders, referencesOf, type Reference } from '@mithaq/schema';
import { isKind, kinds, type Kind } from '../kinds.ts';
import { inDateOrder } from './order.ts';
import { all, find, type Found } from './record.ts';

/** A record on one end of a reference, and the references that join it to the other. */
export type Neighbour = Found & { references: Reference[] };

/** Neighbours of one kind, in date order. */
export interface NeighbourGroup {
	kind: Kind;
	neighbours: Neighbour[];
}

/** The records that a record names, by kind. */
export function namedBy(index: RecordIndex, found: Found): NeighbourGroup[] {
	const references = [...referencesFrom(found)];
	const targets = new Map(references.map((reference) => [keyOf(reference), reference]));
	const neighbours = [...targets].flatMap(([key, { folder, text }]) => {
		const target = isKind(folder) && find(index, folder, text);
		if (!target) return [];
		return [{ ...target, references: references.filter((other) => keyOf(other) === key) }];
	});
	return grouped(index, neighbours);
}

/** The records that name a record, by kind. */
export function namersOf(index: RecordIndex, { kind, record }: Found): NeighbourGroup[] {
	const namers = kinds.flatMap((other) =>
		all(index, other).map((namer) => ({
			...namer,
			references: [...referencesFrom(namer)].filter(
				({ folder, text }) => folder === kind && text === record.id
			)
		}))
	);
	return grouped(
		index,
		namers.filter(({ references }) => references.length > 0)
	);
}

/** Every reference that a record makes, in document order. */
export function referencesFrom({ kind, record }: Found): Iterable<Reference> {
	return referencesOf({ kind: folders[kind], value: record });
}

function keyOf({ folder, text }: Reference): string {
	return `${folder}/${text}`;
}

function grouped(index: RecordIndex, neighbours: Neighbour[]): NeighbourGroup[] {
	const groups = kinds.map((kind) => ({
		kind,
		neighbours: inDateOrder(
			index,
			neighbours.filter((neighbour) => neighbour.kind === kind)
		)
	}));
	return groups.filter((group) => group.neighbours.length > 0);
}
