import type { Loose, Step } from './step.ts';

/** Where a commitment stands has a day and an event, and what it was before stays readable. */
export const lifecycle: Step = {
	from: 1,
	to: 2,
	records: { commitment: withSteps },
	asks: {}
};

/** A commitment stands from its making on as its making left it; of any other state the old form told no event. */
const FROM_THE_START = new Set<unknown>(['proposed', 'agreed', 'inForce']);

function withSteps(commitment: Loose): Loose {
	const { lifecycle: state, madeAt } = commitment;
	if (typeof state !== 'string') return commitment;
	const isFirst = FROM_THE_START.has(state) && madeAt !== undefined;
	return { ...commitment, lifecycle: [isFirst ? { state, event: madeAt } : { state }] };
}
