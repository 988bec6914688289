/** The pages that tell the record in other orders, or tell of the site. */
export const pages = [
	'timeline',
	'promises',
	'disagreements',
	'changes',
	'cite',
	'accessibility'
] as const;

export type Page = (typeof pages)[number];

export function isPage(value: string): value is Page {
	return (pages as readonly string[]).includes(value);
}

/** What stands at the head of a page, and in its description. */
export interface PageHead {
	title: string;
	introduction: string;
}
