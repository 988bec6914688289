import { commitmentFacts, dayOf, indexBundle, type CommitmentFacts, type Day } from '@mithaq/model';
import { bundle } from './build.ts';

/** The record that the site was built from, indexed. */
export const index = indexBundle(bundle);

/** Its last day. */
export const asOf = dayOf(bundle.dataset.asOf);

/** What is known of every commitment on a day. */
export function factsOn(day: Day): CommitmentFacts[] {
	return bundle.commitments.map((commitment) => commitmentFacts(index, commitment, day));
}

/** The commitments whose date had moved by a day, and which have one to draw, by id. */
export function movedOn(day: Day): string[] {
	return factsOn(day)
		.filter(({ moves, deadlines }) => moves.length > 0 && deadlines.some(({ due }) => due))
		.map(({ commitment }) => commitment.id);
}
