import fc from 'fast-check';
import { dayOf, formatDay, knownCommitments } from '@mithaq/model';
import type { Commitment } from '@mithaq/schema';
import { describe, expect, test } from 'vitest';
import { commitment, deadline, event, indexOf, on } from '../fixture.ts';
import type { TimeDirection } from '../view.ts';
import { badgeShift, layoutSlips, type SlipLayout } from './slips.ts';

const asOf = dayOf('2024-12-31');
const domain = { start: dayOf('2020-01-01'), end: dayOf('2026-01-01') };

function layoutOf(
	commitments: Commitment[],
	time: TimeDirection = 'ltr',
	widths?: readonly number[]
): SlipLayout {
	const facts = knownCommitments(indexOf({ commitments }), asOf);
	return layoutSlips(facts, { asOf, time }, domain, widths);
}

const moved = commitment('moved', '2021-04-07', {
	deadlines: [
		deadline('2021-04-07', { date: '2022-06-30' }),
		deadline('2022-03-01', { date: '2023-06-30', change: 'extended' }),
		deadline('2023-01-01', { date: '2022-12-31', change: 'broughtForward' })
	]
});

describe('layoutSlips(commitments, view, domain)', () => {
	test('leaves out what never had a date', () => {
		const { lines } = layoutOf([commitment('undated', '2021-04-07'), moved]);
		expect(lines.map(({ facts }) => facts.commitment.id)).toEqual(['moved']);
	});

	test('draws a date that stands as a level line, a delay as a rise, one brought forward as a fall', () => {
		const [line] = layoutOf([moved]).lines;
		const [a, b, c, d, e] = line!.corners;
		expect(a!.y).toBe(b!.y);
		expect(b!.x).toBe(c!.x);
		expect(c!.y).toBeLessThan(b!.y);
		expect(c!.y).toBe(d!.y);
		expect(e!.y).toBeGreaterThan(d!.y);
	});

	test('draws a date that others give beside it as a line of its own, and moves only the one that moved', () => {
		const said = event('said', '2021-06-01', {
			participants: [{ actor: 'iraq', role: 'speaker' }]
		});
		const promise = commitment('c', '2021-04-07', {
			deadlines: [
				deadline('2021-04-07', { date: '2022-06-30' }),
				deadline('2021-06-01', { date: '2024-06-30', event: 'said' }),
				deadline('2021-09-01', { date: '2023-06-30', change: 'set' })
			]
		});
		const facts = knownCommitments(indexOf({ events: [said], commitments: [promise] }), asOf);
		const [line] = layoutSlips(facts, { asOf, time: 'ltr' }, domain).lines;
		const [first, other, moved] = line!.points.map(({ y }) => y);
		expect(line!.corners.map(({ y }) => y)).toEqual([first, first, moved, moved]);
		expect(line!.beside.map((corners) => corners.map(({ y }) => y))).toEqual([[other, other]]);
	});

	test('ends a date that was lifted where it was', () => {
		const lifted = deadline('2021-10-01', { change: 'lifted' });
		const [line] = layoutOf([
			commitment('c', '2021-04-07', {
				deadlines: [deadline('2021-04-07', { date: '2022-06-30' }), lifted]
			})
		]).lines;
		const day = (dayOf('2021-10-01') - domain.start) / (domain.end - domain.start);
		expect(line!.corners.at(-1)!.x).toBeCloseTo(day * 100, 3);
	});

	test.each<[TimeDirection, number]>([
		['ltr', 1],
		['rtl', -1]
	])('lets announcements run along time, %s', (time, sign) => {
		const [line] = layoutOf([moved], time).lines;
		const xs = line!.points.map(({ x }) => x * sign);
		expect(xs).toEqual(xs.toSorted((p, q) => p - q));
	});

	test('keeps one point a dated deadline, each its own', () => {
		expect(layoutOf([moved]).lines[0]!.points.map(({ facts }) => facts.index)).toEqual([0, 1, 2]);
	});

	test('ends a line on the day promised, on the as-of day before it, or where it was met', () => {
		const ends = layoutOf([
			commitment('past', '2021-04-07', {
				deadlines: [deadline('2021-04-07', { date: '2023-06-30' })]
			}),
			commitment('ahead', '2021-04-07', {
				deadlines: [deadline('2021-04-07', { date: '2025-06-30' })]
			}),
			commitment('met', '2021-04-07', {
				deadlines: [deadline('2021-04-07', { date: '2024-06-30' })],
				assessments: [
					{
						fulfilment: 'met',
						date: '2022-01-02',
						metOn: '2022-01-01',
						assessor: 'us',
						confidence: 'high',
						evidence: on('2022-01-02')
					}
				]
			})
		]).lines.map(({ facts, corners, outcome }) => [
			facts.commitment.id,
			corners.at(-1)!.x,
			outcome?.x
		]);
		const percent = (day: string) =>
			Math.round(((dayOf(day) - domain.start) / (domain.end - domain.start)) * 1e6) / 1e4;
		expect(ends).toEqual([
			['ahead', percent('2024-12-31'), undefined],
			['met', percent('2022-01-01'), percent('2022-01-01')],
			['past', percent('2023-07-01'), undefined]
		]);
	});

	test('meets the slanting line on the day itself', () => {
		const { lines, diagonal } = layoutOf([
			commitment('past', '2021-04-07', {
				deadlines: [deadline('2021-04-07', { date: '2023-06-30' })]
			}),
			commitment('later', '2021-04-07', {
				deadlines: [deadline('2021-04-07', { date: '2025-06-30' })]
			})
		]);
		const end = lines.find(({ facts }) => facts.commitment.id === 'past')!.corners.at(-1)!;
		const along = (end.x - diagonal.x1) / (diagonal.x2 - diagonal.x1);
		expect(end.y).toBeCloseTo(diagonal.y1 + along * (diagonal.y2 - diagonal.y1), 1);
	});

	test('numbers lines from the latest date down, and no number covers another', () => {
		const many = Array.from({ length: 6 }, (_, number) =>
			commitment(`c${number}`, '2021-04-07', {
				deadlines: [deadline('2021-04-07', { date: '2023-06-30' })]
			})
		);
		const { lines } = layoutOf(many);
		expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
		const shifts = lines.map(({ slot }) => badgeShift(slot));
		expect(new Set(shifts).size).toBe(6);
	});

	test('at a width that is known no number covers another', () => {
		const days = fc.integer({ min: dayOf('2021-05-01'), max: dayOf('2025-12-01') });
		const width = 1000;
		fc.assert(
			fc.property(fc.array(days, { minLength: 1, maxLength: 12 }), (dates) => {
				const promises = dates.map((day, number) =>
					commitment(`c${number}`, '2021-04-07', {
						deadlines: [deadline('2021-04-07', { date: formatDay(day) })]
					})
				);
				const numbers = layoutOf(promises, 'ltr', [width]).lines.map(({ corners, slot }) => {
					const { x, y } = corners.at(-1)!;
					return { x: (x / 100) * width + badgeShift(slot), y };
				});
				for (const [place, a] of numbers.entries())
					for (const b of numbers.slice(place + 1))
						expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThan(18);
			}),
			{ numRuns: 50 }
		);
	});

	test('names the day itself halfway along the slanting line, or where no number is in the way', () => {
		const early = deadline('2021-04-07', { date: '2021-06-01' });
		const late = deadline('2021-04-07', { date: '2025-06-01' });
		const frame = commitment('frame', '2021-04-07', { deadlines: [early, late] });
		const { diagonal, name } = layoutOf([frame], 'ltr', [1000]);
		expect(name.y).toBeCloseTo((diagonal.y1 + diagonal.y2) / 2, 3);
		const inTheWay = commitment('in-the-way', '2021-04-07', {
			deadlines: [deadline('2021-04-07', { date: '2023-06-01' })]
		});
		const elsewhere = layoutOf([frame, inTheWay], 'ltr', [1000]).name;
		expect(elsewhere.x).not.toBe(name.x);
		const along = (elsewhere.x - diagonal.x1) / (diagonal.x2 - diagonal.x1);
		expect(elsewhere.y).toBeCloseTo(diagonal.y1 + along * (diagonal.y2 - diagonal.y1), 1);
	});

	test('is whole where there is nothing to draw', () => {
		const { lines, years, height } = layoutOf([]);
		expect([lines, height > 0, years.every(({ y }) => Number.isFinite(y))]).toEqual([
			[],
			true,
			true
		]);
	});
});
