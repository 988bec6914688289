import type { Figure } from '../charts.ts';

/** The tables of what figures show, as their files are named. */
export type Table = 'statements' | 'head-counts' | 'commitments';

/** The files in which a figure leaves: an image, a drawing, or one of its tables. */
export type Form = 'PNG' | 'SVG' | Table;

/** The files of each figure: one for each table under it. */
export const formsOf: Record<Figure, readonly Form[]> = {
	roles: ['PNG', 'SVG', 'statements', 'head-counts'],
	deadlines: ['PNG', 'SVG', 'commitments']
};
