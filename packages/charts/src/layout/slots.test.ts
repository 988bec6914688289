import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slotsOf } from './slots.ts';

test.each<[string, number[], number[]]>([
	['nothing', [], []],
	['one item', [5], [0]],
	['items far apart', [0, 10, 20], [0, 0, 0]],
	['items at the gap exactly', [0, 2, 4], [0, 0, 0]],
	['crowded items', [0, 1, 1.5], [0, 1, 2]],
	['items on one point', [3, 3, 3], [0, 1, 2]],
	['a slot that is free again', [0, 1, 2, 3], [0, 1, 0, 1]],
	['items in any order', [3, 0, 1, 2], [1, 0, 1, 0]]
])('slotsOf(items, 2) of %s', (_what, xs, slots) => {
	expect(
		slotsOf(
			xs.map((x) => ({ x })),
			2
		)
	).toEqual(slots);
});

const items = fc.array(fc.record({ x: fc.double({ min: 0, max: 100, noNaN: true }) }), {
	maxLength: 40
});
const gap = fc.double({ min: 0.1, max: 20, noNaN: true });

test('no two items of one slot are nearer than the gap', () => {
	fc.assert(
		fc.property(items, gap, (placed, least) => {
			const slots = slotsOf(placed, least);
			for (const slot of new Set(slots)) {
				const xs = placed.filter((_, index) => slots[index] === slot).map(({ x }) => x);
				xs.sort((a, b) => a - b);
				for (const [index, x] of xs.slice(1).entries())
					expect(x - xs[index]!).toBeGreaterThanOrEqual(least);
			}
		})
	);
});

test('every item has a slot, from 0 without holes, and keeps its x', () => {
	fc.assert(
		fc.property(items, gap, (placed, least) => {
			const before = structuredClone(placed);
			const slots = slotsOf(placed, least);
			expect(placed).toEqual(before);
			expect(slots).toHaveLength(placed.length);
			const used = [...new Set(slots)].sort((a, b) => a - b);
			expect(used).toEqual(used.map((_, index) => index));
		})
	);
});
