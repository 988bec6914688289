/** The charts that the site draws. */
export const charts = ['roles', 'deadlines'] as const;

export type Chart = (typeof charts)[number];

export function isChart(value: string): value is Chart {
	return (charts as readonly string[]).includes(value);
}
