import type { Loose, Step } from './step.ts';

/** A role statement may be made jointly, and has a title. */
export const speakers: Step = {
	from: 0,
	to: 1,
	records: { role: withSpeakers },
	asks: { role: ['title'] }
};

/** Where both stand, neither is lost: the schema says which one is wrong. */
function withSpeakers(role: Loose): Loose {
	if (!Object.hasOwn(role, 'speaker') || Object.hasOwn(role, 'speakers')) return role;
	const entries = Object.entries(role).map(([name, value]) =>
		name === 'speaker' ? ['speakers', [value]] : [name, value]
	);
	return Object.fromEntries(entries) as Loose;
}
