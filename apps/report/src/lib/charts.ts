import type { Bundle } from '@mithaq/schema';

/** The charts that the site can draw. */
export const charts = ['roles', 'deadlines', 'slips'] as const;

export type Chart = (typeof charts)[number];

/** The figures of the front page: one of them has two forms, each a chart. */
export type Figure = Exclude<Chart, 'slips'>;

/** Whether a record says anything of forces and their role: one that does not has no chart of it. */
export function tellsOfRoles({ roles, strengths }: Bundle): boolean {
	return roles.length + strengths.length > 0;
}

/** The charts of a record. */
export function chartsOf(bundle: Bundle): readonly Chart[] {
	return charts.filter((chart) =>
		chart === 'roles' ? tellsOfRoles(bundle) : bundle.commitments.length > 0
	);
}

/** The figures of a record. */
export function figuresOf(bundle: Bundle): Figure[] {
	return chartsOf(bundle).filter((chart) => chart !== 'slips');
}

export function isChart(value: string): value is Chart {
	return (charts as readonly string[]).includes(value);
}
