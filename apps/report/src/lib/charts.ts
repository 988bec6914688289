/** The charts that the site draws. */
export const charts = ['roles', 'deadlines', 'slips'] as const;

export type Chart = (typeof charts)[number];

/** The figures of the front page: one of them has two forms, each a chart. */
export type Figure = Exclude<Chart, 'slips'>;

export function isChart(value: string): value is Chart {
	return (charts as readonly string[]).includes(value);
}
