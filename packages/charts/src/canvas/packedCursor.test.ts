import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextMark, type Mark } from '../cursor.ts';
import type { TimeDirection } from '../view.ts';
import { dayOrder, nextPacked } from './packedCursor.ts';

const KEYS = [
	'ArrowRight',
	'ArrowLeft',
	'ArrowUp',
	'ArrowDown',
	'Home',
	'End',
	'PageUp',
	'PageDown',
	'a'
];

/** Rows of days; a day stands once in a row, as two commitments of a row do not overlap. */
const rows = fc
	.array(fc.uniqueArray(fc.integer({ min: 16_000, max: 17_500 }), { minLength: 1, maxLength: 8 }), {
		minLength: 1,
		maxLength: 8
	})
	.map((drawn) => drawn.map((days) => days.sort((a, b) => a - b)));

/** Few days, so that many marks share one. */
const crowded = fc
	.array(fc.uniqueArray(fc.constantFrom(1, 200, 365, 366, 730, 1000), { minLength: 1 }), {
		minLength: 1,
		maxLength: 6
	})
	.map((drawn) => drawn.map((days) => days.sort((a, b) => a - b)));

function packedOf(drawn: number[][]) {
	return {
		day: Int32Array.from(drawn.flat()),
		row: Int32Array.from(drawn.flatMap((days, row) => days.map(() => row))),
		firstMark: Int32Array.from([...drawn, []].map((_, n) => drawn.slice(0, n).flat().length))
	};
}

describe.each<TimeDirection>(['ltr', 'rtl'])('nextPacked where time runs %s', (time) => {
	test.each([
		['far apart', rows],
		['on few days', crowded]
	])('is nextMark for every mark and key, with marks %s', (_what, arbitrary) => {
		fc.assert(
			fc.property(arbitrary, (drawn) => {
				const packed = packedOf(drawn);
				const order = dayOrder(packed);
				const marks = Array.from(packed.day, (day, mark): Mark & { mark: number } => ({
					mark,
					day,
					lane: packed.row[mark]!,
					x: time === 'ltr' ? day : -day
				}));
				for (const here of marks)
					for (const key of KEYS)
						expect(
							nextPacked(packed, () => order, time, here.mark, key),
							`${key} ${here.mark}`
						).toBe(nextMark(marks, here, key)?.mark);
			}),
			{ numRuns: 200 }
		);
	});
});

test('marks are sorted only for keys that need the order of all', () => {
	const packed = packedOf([
		[1, 2],
		[1, 2]
	]);
	const refuse = () => {
		throw new Error('sorted');
	};
	for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'])
		expect(() => nextPacked(packed, refuse, 'ltr', 0, key)).not.toThrow();
});
