import type { Side } from '@mithaq/schema';

/**
 * The outline of each side's symbol around the origin, as an SVG path: the square, circle, triangle and
 * diamond of d3-shape, each of 72 square pixels, so that no shape looks heavier than another. They are
 * written out here because readers would otherwise download that library for four constants.
 */
export const sideShapes: Record<Side, string> = {
	iraq: 'M3.76,3.76L3.76,-3.76L-3.76,-3.76L-3.76,3.76Z',
	unitedStates: 'M4.79,0A4.79,4.79,0,1,1,-4.79,0A4.79,4.79,0,1,1,4.79,0',
	coalition: 'M0,-5.79L5.01,2.9L-5.01,2.9Z',
	other: 'M0,-5.31L5.31,0L0,5.31L-5.31,0Z'
};
