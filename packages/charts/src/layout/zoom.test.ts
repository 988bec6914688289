import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { panBy, placeWindow, revealing, shownOf, zoomBy } from './zoom.ts';

const domain = { start: 0, end: 1000 };

describe('shownOf(domain, zoom)', () => {
	test.each([
		[undefined, domain],
		[
			{ start: 100, end: 300 },
			{ start: 100, end: 300 }
		],
		[
			{ start: -50, end: 300 },
			{ start: 0, end: 300 }
		],
		[{ start: 2000, end: 3000 }, domain],
		[{ start: 100, end: 101 }, domain]
	])('of %o is %o', (zoom, shown) => {
		expect(shownOf(domain, zoom)).toEqual(shown);
	});
});

describe('placeWindow(domain, shown, direction)', () => {
	test.each([
		['ltr', { start: 0, end: 500 }, { scale: 2, shift: 0 }],
		['ltr', { start: 500, end: 1000 }, { scale: 2, shift: 0.5 }],
		['rtl', { start: 0, end: 500 }, { scale: 2, shift: 0.5 }],
		['rtl', { start: 750, end: 1000 }, { scale: 4, shift: 0 }],
		['rtl', domain, { scale: 1, shift: 0 }]
	] as const)('%s of %o', (direction, shown, placement) => {
		expect(placeWindow(domain, shown, direction)).toEqual(placement);
	});
});

describe('zoomBy(domain, shown, factor, at)', () => {
	test('halves the stretch around the day, which keeps its place', () => {
		expect(zoomBy(domain, domain, 0.5, 200)).toEqual({ start: 100, end: 600 });
	});

	test('is undefined where all is shown again', () => {
		expect(zoomBy(domain, { start: 100, end: 600 }, 4)).toBeUndefined();
	});
});

test('panBy(domain, shown, days) stops at the ends of the domain', () => {
	expect(panBy(domain, { start: 100, end: 300 }, 50)).toEqual({ start: 150, end: 350 });
	expect(panBy(domain, { start: 100, end: 300 }, -500)).toEqual({ start: 0, end: 200 });
	expect(panBy(domain, { start: 100, end: 300 }, 5000)).toEqual({ start: 800, end: 1000 });
});

test('whatever is asked for, a stretch lies in the domain, is not shorter than a month, and holds the day revealed', () => {
	const days = fc.integer({ min: -100, max: 1100 });
	fc.assert(
		fc.property(days, days, fc.double({ min: 0.01, max: 8, noNaN: true }), days, (a, b, by, at) => {
			const shown = shownOf(domain, { start: Math.min(a, b), end: Math.max(a, b) });
			const inside = Math.min(domain.end, Math.max(domain.start, at));
			for (const stretch of [zoomBy(domain, shown, by, inside), panBy(domain, shown, at)]) {
				if (!stretch) continue;
				expect(stretch.start).toBeGreaterThanOrEqual(domain.start);
				expect(stretch.end).toBeLessThanOrEqual(domain.end + 1e-9);
				expect(stretch.end - stretch.start).toBeGreaterThan(30.9);
			}
			const revealed = revealing(domain, shown, inside) ?? domain;
			expect(revealed.start - 1).toBeLessThanOrEqual(inside);
			expect(revealed.end + 1).toBeGreaterThanOrEqual(inside);
		})
	);
});
