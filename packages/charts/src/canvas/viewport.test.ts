import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimeDirection } from '../view.ts';
import type { PackedGantt } from './packed.ts';
import {
	dayAt,
	partyHeight,
	ROW,
	rowAt,
	rowsInView,
	rowTop,
	totalHeight,
	xOf,
	type Viewport
} from './viewport.ts';

function viewport(time: TimeDirection): Viewport {
	return { width: 1000, height: 600, top: 0, stretch: { start: 500, end: 700 }, time };
}

/** Parties with so many rows each. */
function packedWith(rows: number[]): PackedGantt {
	let row = 0;
	const parties = rows.map((count) => ({
		party: 'other' as const,
		count,
		firstRow: row,
		endRow: (row += count)
	}));
	return { parties } as PackedGantt;
}

describe.each<[TimeDirection, number, number]>([
	['ltr', 0, 1000],
	['rtl', 1000, 0]
])('where time runs %s', (time, first, last) => {
	test('the first day begins at one edge and the last ends at the other', () => {
		expect([500, 600, 700].map((day) => xOf(viewport(time), day))).toEqual([first, 500, last]);
	});

	test('later is further along', () => {
		const step = xOf(viewport(time), 601) - xOf(viewport(time), 600);
		expect(Math.sign(step)).toBe(time === 'ltr' ? 1 : -1);
	});

	test('a place across the page is a day, and that day is at that place', () => {
		fc.assert(
			fc.property(fc.double({ min: -2000, max: 3000, noNaN: true }), (x) => {
				expect(xOf(viewport(time), dayAt(viewport(time), x))).toBeCloseTo(x, 6);
			})
		);
	});
});

const parties = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 });

test('the rows in view are those of which a part lies below the years and above the lower edge', () => {
	fc.assert(
		fc.property(parties, fc.nat(3000), fc.integer({ min: 80, max: 900 }), (rows, top, height) => {
			const packed = packedWith(rows);
			const all = Array.from({ length: packed.parties.at(-1)!.endRow }, (_, row) => row);
			const { first, end } = rowsInView(packed, { top, height });
			const visible = all.filter((row) => {
				const y = rowTop(packed, row) - top;
				return y + ROW > 44 && y < height;
			});
			expect(all.slice(first, end)).toEqual(visible);
		})
	);
});

test('a row is found at every height of it, and none at the height of a party’s name', () => {
	fc.assert(
		fc.property(parties, (rows) => {
			const packed = packedWith(rows);
			for (const { firstRow, endRow } of packed.parties) {
				for (let row = firstRow; row < endRow; row++) {
					expect(rowAt(packed, rowTop(packed, row))).toBe(row);
					expect(rowAt(packed, rowTop(packed, row) + ROW - 1)).toBe(row);
				}
				expect(rowAt(packed, rowTop(packed, firstRow) - 1)).toBeUndefined();
			}
			expect(rowAt(packed, totalHeight(packed))).toBeUndefined();
		})
	);
});

test('the height of everything is that of its parts, down to the last row', () => {
	const packed = packedWith([3, 5]);
	expect(totalHeight(packed)).toBe(rowTop(packed, 7) + ROW);
	expect(packed.parties.map(partyHeight)).toEqual([44 + 3 * ROW, 44 + 5 * ROW]);
});
