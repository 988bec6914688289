import type { RecordIndex } from '@mithaq/model';
import { inDateOrder } from './order.ts';
import { namedBy, namersOf, type NeighbourGroup } from './neighbours.ts';
import type { Found } from './record.ts';

/** How a record stands to another of its kind in a chain. */
export type Link = 'partOf' | 'parts' | 'before' | 'after' | 'original' | 'reprints';

/** The records that stand in one relation to a record. */
export interface ChainLinks {
	link: Link;
	records: Found[];
}

/** Field → what the record that it names is to the one that names it, and the other way round. */
const LINKS: Record<string, readonly [Link, Link]> = {
	partOf: ['partOf', 'parts'],
	follows: ['before', 'after'],
	supersededBy: ['after', 'before'],
	reprintOf: ['original', 'reprints']
};

const ORDER: readonly Link[] = ['partOf', 'before', 'after', 'parts', 'original', 'reprints'];

/** What a record is part of, what came before and after it, and what is part of it. */
export function chainOf(index: RecordIndex, found: Found): ChainLinks[] {
	const linked = [
		...linksIn(namedBy(index, found), (names) => names[0]),
		...linksIn(namersOf(index, found), (names) => names[1])
	];
	return ORDER.map((link) => ({
		link,
		records: inDateOrder(
			index,
			linked.filter((other) => other.link === link).map(({ record }) => record)
		)
	})).filter(({ records }) => records.length > 0);
}

function linksIn(
	groups: NeighbourGroup[],
	pick: (names: readonly [Link, Link]) => Link
): { link: Link; record: Found }[] {
	return groups
		.flatMap(({ neighbours }) => neighbours)
		.flatMap((neighbour) =>
			neighbour.references
				.map(({ name }) => LINKS[name])
				.filter((names) => names !== undefined)
				.map((names) => ({ link: pick(names), record: neighbour }))
		);
}
