import { fieldOf, type Rule } from './rule.ts';

/** A quote is a short phrase. */
export const quoteLength: Rule = {
	name: 'quote-length',
	description:
		"A quote is a phrase of at most 120 characters: enough to find the place, and not a copy of somebody else's work.",
	claims: ({ keyword, instancePath, params }) =>
		keyword === 'maxLength' && fieldOf(instancePath) === 'quote'
			? `be a phrase of at most ${String(params.limit)} characters`
			: undefined
};
