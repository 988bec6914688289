import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slotsOf } from '../layout/slots.ts';
import { freeRows } from './freeRow.ts';

test('gives each stretch the row that looking through all rows would give it', () => {
	const stretches = fc.array(fc.tuple(fc.nat(500), fc.nat(120)), { maxLength: 60 });
	fc.assert(
		fc.property(stretches, fc.integer({ min: 1, max: 20 }), (drawn, gap) => {
			const sorted = drawn.toSorted((a, b) => a[0] - b[0]);
			const from = sorted.map(([start]) => start);
			const to = sorted.map(([start, length]) => start + length);
			const { rows, count } = freeRows(from, to, [...from.keys()], gap);
			const slots = slotsOf(
				sorted.map(([x, reach]) => ({ x, reach })),
				gap
			);
			expect([...rows]).toEqual(slots);
			expect(count).toBe(Math.max(-1, ...slots) + 1);
		})
	);
});

test('needs no rows for nothing', () => {
	expect(freeRows([], [], [], 1)).toEqual({ rows: new Int32Array(), count: 0 });
});
