import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstWhere, marksInView } from './cull.ts';

/** A row of stretches that do not overlap. */
const rowOfStretches = fc
	.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.nat(40)), { maxLength: 40 })
	.map((parts) => {
		let day = 0;
		return parts.map(([gap, length]) => {
			const from = day + gap;
			day = from + length;
			return { from, to: day };
		});
	});

test('what is culled is exactly what is out of view', () => {
	const view = fc.tuple(fc.integer({ min: -50, max: 1500 }), fc.nat(400));
	fc.assert(
		fc.property(
			fc.array(rowOfStretches, { minLength: 1, maxLength: 4 }),
			view,
			(rows, [start, length]) => {
				const marks = rows.flat();
				const firstMark = Int32Array.from(
					[0, ...rows].map((_, n) => rows.slice(0, n).flat().length)
				);
				const packed = {
					firstMark,
					from: Int32Array.from(marks, ({ from }) => from),
					to: Int32Array.from(marks, ({ to }) => to)
				};
				rows.forEach((row, number) => {
					const { first, end } = marksInView(packed, number, start, start + length);
					const isIn = ({ from, to }: (typeof row)[number]) =>
						to >= start && from <= start + length;
					expect(marks.slice(first, end)).toEqual(row.filter(isIn));
				});
			}
		)
	);
});

test.each<[number, number, number, number]>([
	[0, 10, 4, 4],
	[0, 10, 0, 0],
	[0, 10, 99, 10],
	[3, 3, 0, 3]
])('firstWhere(%i, %i) of numbers from %i on is %i', (low, high, from, expected) => {
	expect(firstWhere(low, high, (number) => number >= from)).toBe(expected);
});
