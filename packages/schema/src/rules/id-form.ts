import type { Rule } from './rule.ts';

const ID_PATTERN = '^[a-z0-9]+(-[a-z0-9]+)*$';

/** An id is made of lower-case words. */
export const idForm: Rule = {
	name: 'id-form',
	description:
		'An id is lower-case Latin words and numbers joined by single hyphens, so that it can be a file name and part of an address anywhere.',
	claims: ({ keyword, params }) =>
		keyword === 'pattern' && params.pattern === ID_PATTERN
			? 'be an id: lower-case words joined by hyphens'
			: undefined
};
