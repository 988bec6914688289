/** The parts of pages that scripts take over, by the name that a page gives them. */
export const parts = {
	embed: () => import('./embed.ts'),
	ownData: () => import('./ownData.ts'),
	report: () => import('./report.ts'),
	search: () => import('./search.ts')
} satisfies Record<string, () => Promise<{ Body: unknown; propsOf: unknown }>>;

export type PartName = keyof typeof parts;
