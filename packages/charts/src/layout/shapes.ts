import type { RecordIndex } from '@mithaq/model';

/** The shape in a legend that speaks of marks, whichever side's they are. */
export const CIRCLE = 'M4.79,0A4.79,4.79,0,1,1,-4.79,0A4.79,4.79,0,1,1,4.79,0';

/**
 * Outlines of symbols around the origin, as SVG paths: shapes of d3-shape, each of 72 square pixels, so that no
 * shape looks heavier than another. They are written out here because readers would otherwise download that library
 * for a few constants. The square, circle, triangle, cross and the triangle on its tip.
 */
const SHAPES = [
	'M3.76,3.76L3.76,-3.76L-3.76,-3.76L-3.76,3.76Z',
	CIRCLE,
	'M0,-5.79L5.01,2.9L-5.01,2.9Z',
	'M-5.69,-1.9L-1.9,-1.9L-1.9,-5.69L1.9,-5.69L1.9,-1.9L5.69,-1.9L5.69,1.9L1.9,1.9L1.9,5.69L-1.9,5.69L-1.9,1.9L-5.69,1.9Z',
	'M0,5.79L5.01,-2.9L-5.01,-2.9Z'
];

/** The diamond is for whoever belongs to no side, and for a sixth side and those after it. */
const DIAMOND = 'M0,-5.31L5.31,0L0,5.31L-5.31,0Z';

/** The outline of a side's symbol: the shapes in the dataset's order of its sides. */
export function shapeOf({ sides }: Pick<RecordIndex, 'sides'>, side: string): string {
	const place = [...sides.keys()].indexOf(side);
	return place < sides.size - 1 ? (SHAPES[place] ?? DIAMOND) : DIAMOND;
}
