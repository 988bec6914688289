import type { View } from '@mithaq/charts';
import type { Chart, Figure } from '../charts.ts';

/** The chart that a figure shows: the one about deadlines has the form that its reader has chosen. */
export function drawnIn(figure: Figure, { arrangement }: View): Chart {
	return figure === 'deadlines' && arrangement?.form === 'slips' ? 'slips' : figure;
}
