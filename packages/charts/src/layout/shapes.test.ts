import {
	symbol,
	symbolCircle,
	symbolCross,
	symbolDiamond2,
	symbolSquare2,
	symbolTriangle2
} from 'd3-shape';
import { expect, test } from 'vitest';
import { indexOf } from '../fixture.ts';
import { shapeOf } from './shapes.ts';

/** Shapes in the order of the sides. */
const DRAWN = [symbolSquare2, symbolCircle, symbolTriangle2, symbolCross].map((type) =>
	symbol(type, 72).digits(2)()
);
const DIAMOND = symbol(symbolDiamond2, 72).digits(2)();

test('each side has the symbol of d3-shape, all of one area', () => {
	const index = indexOf();
	const shapes = [...index.sides.keys()].map((side) => shapeOf(index, side));
	expect(shapes).toEqual([...DRAWN.slice(0, 3), DIAMOND]);
});

test('a fourth and a fifth side have shapes of their own; a sixth shares the diamond', () => {
	const sides = new Map([...'abcdef', 'other'].map((code) => [code, undefined as never]));
	const shapes = [...sides.keys()].map((side) => shapeOf({ sides }, side));
	expect(shapes[3]).toBe(DRAWN[3]);
	expect(new Set(shapes).size).toBe(6);
	expect(shapes.slice(5)).toEqual([DIAMOND, DIAMOND]);
	expect(shapeOf({ sides }, 'nobody')).toBe(DIAMOND);
});
