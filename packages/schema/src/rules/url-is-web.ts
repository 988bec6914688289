import { fieldOf, type Rule } from './rule.ts';

/** An address is one that a reader can open safely. */
export const urlIsWeb: Rule = {
	name: 'url-is-web',
	description:
		"An address begins with http:// or https:// and holds no white space. Other schemes, such as javascript:, could run something in the reader's browser.",
	claims: ({ keyword, instancePath }) =>
		keyword === 'pattern' && /url$/i.test(fieldOf(instancePath))
			? 'be a web address that begins with http:// or https://'
			: undefined
};
