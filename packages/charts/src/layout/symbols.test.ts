import { expect, test } from 'vitest';
import { placeNameSide } from './symbols.ts';
import { timeScale } from './time.ts';

test.each([
	['ltr', 50, 1],
	['ltr', 95, -1],
	['rtl', 50, -1],
	['rtl', 5, 1]
] as const)('where time runs %s, a place is named at %d percent on side %d', (time, x, side) => {
	expect(placeNameSide(x, timeScale({ start: 0, end: 100 }, time))).toBe(side);
});
