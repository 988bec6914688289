import { symbol, symbolCircle, symbolDiamond2, symbolSquare2, symbolTriangle2 } from 'd3-shape';
import { expect, test } from 'vitest';
import { sideShapes } from './shapes.ts';

test('each side has the symbol of d3-shape, all of one area', () => {
	const drawn = {
		iraq: symbolSquare2,
		unitedStates: symbolCircle,
		coalition: symbolTriangle2,
		other: symbolDiamond2
	};
	const outlines = Object.entries(drawn).map(([side, type]) => [
		side,
		symbol(type, 72).digits(2)()
	]);
	expect(sideShapes).toEqual(Object.fromEntries(outlines));
});
