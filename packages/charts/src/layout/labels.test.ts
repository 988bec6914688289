import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels } from './labels.ts';

describe('placeLabels(marks, first)', () => {
	test('writes beside the mark, on the side that is asked for', () => {
		const mark = { x: 50, y: 40, text: '2,500' };
		expect(placeLabels([mark], 1)).toEqual([{ text: '2,500', side: 1, drop: 0 }]);
		expect(placeLabels([mark], -1)).toEqual([{ text: '2,500', side: -1, drop: 0 }]);
	});

	test('goes to the other side of another mark, and of the end of the drawing', () => {
		const text = 'Erbil';
		expect(
			placeLabels(
				[
					{ x: 50, y: 40, text },
					{ x: 52, y: 40 }
				],
				1
			)[0]
		).toMatchObject({ side: -1 });
		expect(placeLabels([{ x: 99, y: 40, text }], 1)[0]).toMatchObject({ side: -1 });
	});

	test('goes higher or lower where both sides are taken', () => {
		const marks = [
			{ x: 50, y: 40, text: 'Erbil' },
			{ x: 47, y: 40 },
			{ x: 53, y: 40 }
		];
		expect(placeLabels(marks, 1)[0]).toMatchObject({ side: 1, drop: -15 });
	});

	test('leaves out what fits nowhere', () => {
		const around = [-28, -14, 0, 14, 28].flatMap((dy) =>
			[-3, 3].map((dx) => ({ x: 50 + dx, y: 40 + dy }))
		);
		expect(placeLabels([{ x: 50, y: 40, text: 'Erbil' }, ...around], 1)[0]).toBeUndefined();
	});

	test('has no two labels of one line cover each other', () => {
		const mark = fc.record({
			x: fc.integer({ min: 0, max: 100 }),
			y: fc.constant(40),
			text: fc.constantFrom('a', 'long label')
		});
		fc.assert(
			fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
				const ends = placeLabels(marks, 1).flatMap((label, place) => {
					if (!label) return [];
					const { x, y } = marks[place]!;
					const reach = ((label.text.length * 6.6) / 880) * 100;
					return [{ y: y + label.drop, from: label.side > 0 ? x + 1.59 : x - 1.59 - reach, reach }];
				});
				for (const [place, a] of ends.entries())
					for (const b of ends.slice(place + 1))
						if (a.y === b.y)
							expect(
								Math.max(a.from - b.from - b.reach, b.from - a.from - a.reach)
							).toBeGreaterThan(-0.1);
			})
		);
	});
});
