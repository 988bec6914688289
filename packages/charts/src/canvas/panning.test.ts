import { describe, expect, test } from 'vitest';
import { isPan, widened } from './panning.ts';
import { xOf, type Viewport } from './viewport.ts';

const viewport: Viewport = {
	width: 1000,
	height: 600,
	top: 30,
	stretch: { start: 500, end: 700 },
	time: 'ltr'
};

describe('a move through time', () => {
	test('shows other days, as many as before', () => {
		expect(isPan(viewport, { ...viewport, stretch: { start: 510, end: 710 } })).toBe(true);
	});

	test.each<[string, Partial<Viewport>]>([
		['nothing', {}],
		['how many days are shown', { stretch: { start: 510, end: 720 } }],
		['the rows', { stretch: { start: 510, end: 710 }, top: 31 }],
		['the height', { stretch: { start: 510, end: 710 }, height: 500 }],
		['the width', { stretch: { start: 510, end: 710 }, width: 900 }],
		['the direction of time', { stretch: { start: 510, end: 710 }, time: 'rtl' }]
	])('is none where what changes is %s', (_what, change) => {
		expect(isPan(viewport, { ...viewport, ...change })).toBe(false);
	});
});

test.each(['ltr', 'rtl'] as const)(
	'what is kept has the same scale, and half a view on either side: %s',
	(time) => {
		const narrow = { ...viewport, time };
		const wide = widened(narrow);
		for (const day of [450, 500, 620, 700])
			expect(xOf(wide, day) - xOf(narrow, day)).toBeCloseTo(500, 9);
		expect(wide.width).toBe(2000);
	}
);
