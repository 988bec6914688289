import {
	dayOf,
	knownCommitments,
	type CommitmentFacts,
	type DeadlineFacts,
	type Interval,
	type RecordIndex
} from '@mithaq/model';
import { syntheticRecord } from '../../src/canvas/synthetic.ts';
import type { View } from '../../src/view.ts';
import type { Bar, Data } from '../chart.ts';

/** A record as known on its last day, and the same with other deadlines in a tenth of its commitments. */
export interface Prepared {
	index: RecordIndex;
	view: View;
	domain: Interval;
	facts: CommitmentFacts[];
	changed: CommitmentFacts[];
}

/** The record that the bars were made from; its commitments have the numbers of the bars. */
export function factsOf({ bars, start, end }: Data, changed: Bar[]): Prepared {
	const index = syntheticRecord(bars.length);
	const asOf = dayOf(index.bundle.dataset.asOf);
	const facts = knownCommitments(index, asOf);
	const longer = [...facts];
	for (const { id, end: stop } of changed) longer[id] = dueOn(facts[id]!, stop);
	return {
		index,
		view: {
			language: 'en',
			digits: 'latn',
			asOf,
			time: 'ltr',
			href: (folder, id) => `/${folder}/${id}/`
		},
		domain: { start, end },
		facts,
		changed: longer
	};
}

function dueOn(facts: CommitmentFacts, end: number): CommitmentFacts {
	const moved = (item: DeadlineFacts): DeadlineFacts =>
		item.due && item.isCurrent
			? { ...item, due: { ...item.due, interval: { start: end - 1, end } } }
			: item;
	return { ...facts, deadlines: facts.deadlines.map(moved), current: facts.current.map(moved) };
}
