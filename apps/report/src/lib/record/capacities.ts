import type { Reference } from '@mithaq/schema';
import type { NeighbourGroup } from './neighbours.ts';

/**
 * As what the records of a kind name an actor, in the order in which an actor's page tells of it: its
 * promises before its words, its words before what others say of it.
 */
export const capacities = [
	'commitments-by',
	'commitments-to',
	'commitments-reader',
	'commitments-assessor',
	'roles-speakers',
	'strengths-speaker',
	'events-participant',
	'roles-force',
	'strengths-force'
] as const;

export type Capacity = (typeof capacities)[number];

/** The records that name an actor as one thing, in date order. */
export interface CapacityGroup extends NeighbourGroup {
	capacity: Capacity;
}

/**
 * Those who name an actor, by what they name it as; one that does so in two ways is in two groups. What
 * belongs to the actor is left to its chain.
 */
export function byCapacity(groups: readonly NeighbourGroup[]): CapacityGroup[] {
	return capacities.flatMap((capacity) => {
		const group = groups.find(({ kind }) => capacity.startsWith(`${kind}-`));
		const neighbours = (group?.neighbours ?? []).filter(({ kind, references }) =>
			references.some((reference) => `${kind}-${nameOf(reference)}` === capacity)
		);
		return group && neighbours.length > 0 ? [{ kind: group.kind, capacity, neighbours }] : [];
	});
}

/** The field that names the actor, told apart where several are called `actor`. */
function nameOf({ name, pointer }: Reference): string {
	if (name !== 'actor') return name;
	return pointer.startsWith('/readings/') ? 'reader' : 'participant';
}
