import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeRows } from './freeRow.ts';

/** The first row in which a stretch keeps the gap to the one before it, by looking at each. */
function lookingThrough(from: number[], to: number[], gap: number): number[] {
	const ends: number[] = [];
	return from.map((start, place) => {
		const free = ends.findIndex((end) => start - end >= gap);
		const row = free === -1 ? ends.length : free;
		ends[row] = to[place]!;
		return row;
	});
}

test('gives each stretch the row that looking through all rows would give it', () => {
	const stretches = fc.array(fc.tuple(fc.nat(500), fc.nat(120)), { maxLength: 60 });
	fc.assert(
		fc.property(stretches, fc.integer({ min: 1, max: 20 }), (drawn, gap) => {
			const sorted = drawn.toSorted((a, b) => a[0] - b[0]);
			const from = sorted.map(([start]) => start);
			const to = sorted.map(([start, length]) => start + length);
			const { rows, count } = freeRows(from, to, [...from.keys()], gap);
			const slots = lookingThrough(from, to, gap);
			expect([...rows]).toEqual(slots);
			expect(count).toBe(Math.max(-1, ...slots) + 1);
		})
	);
});

test('needs no rows for nothing', () => {
	expect(freeRows([], [], [], 1)).toEqual({ rows: new Int32Array(), count: 0 });
});
