import { dayOf } from '@mithaq/model';
import { utcMonth } from 'd3-time';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimeDirection } from '../view.ts';
import {
	endDay,
	firstDay,
	placeInterval,
	timeScale,
	timeTicks,
	withAir,
	type TimeScale
} from './time.ts';

const domain = { start: dayOf('2021-01-01'), end: dayOf('2021-01-11') };
const ltr = timeScale(domain, 'ltr');
const rtl = timeScale(domain, 'rtl');

const day = fc.integer({ min: dayOf('1990-01-01'), max: dayOf('2040-01-01') });
const scales = fc
	.tuple(day, fc.integer({ min: 1, max: 10_000 }))
	.map(([start, length]) =>
		(['ltr', 'rtl'] as const).map((direction) =>
			timeScale({ start, end: start + length }, direction)
		)
	);

function inside({ domain: { start, end } }: TimeScale): fc.Arbitrary<number> {
	return fc.integer({ min: start, max: end });
}

describe('timeScale(domain, direction)', () => {
	test.each<[string, number, number]>([
		['2021-01-01', 0, 100],
		['2021-01-02', 10, 90],
		['2021-01-06', 50, 50],
		['2021-01-11', 100, 0]
	])('places %s at %d percent where time runs to the right, at %d to the left', (text, a, b) => {
		expect(ltr.percent(dayOf(text))).toBe(a);
		expect(rtl.percent(dayOf(text))).toBe(b);
	});

	test.each<[string, number, number]>([
		['a day before the domain', dayOf('2020-12-31'), 0],
		['an open start', -Infinity, 0],
		['a day after the domain', dayOf('2021-01-12'), 100],
		['an open end', Infinity, 100]
	])('places %s at the edge', (_what, where, percent) => {
		expect(ltr.percent(where)).toBe(percent);
		expect(rtl.percent(where)).toBe(100 - percent);
	});

	test('is mirrored by the other direction', () => {
		fc.assert(
			fc.property(scales, day, ([right, left], where) => {
				expect(left!.percent(where)).toBeCloseTo(100 - right!.percent(where), 3);
			})
		);
	});

	test('places the later of two days of its domain further along time', () => {
		fc.assert(
			fc.property(
				scales.chain(([right, left]) =>
					fc.tuple(fc.constant([right!, left!]), inside(right!), inside(right!))
				),
				([[right, left], a, b]) => {
					fc.pre(a !== b);
					const [t1, t2] = [Math.min(a, b), Math.max(a, b)];
					expect(right!.percent(t1)).toBeLessThan(right!.percent(t2));
					expect(left!.percent(t1)).toBeGreaterThan(left!.percent(t2));
				}
			)
		);
	});
});

describe('placeInterval(scale, interval)', () => {
	test.each<[TimeDirection, number]>([
		['ltr', 10],
		['rtl', 70]
	])('begins at its left edge: %s', (direction, x) => {
		const interval = { start: dayOf('2021-01-02'), end: dayOf('2021-01-04') };
		expect(placeInterval(timeScale(domain, direction), interval)).toEqual({ x, width: 20 });
	});

	test('gives an interval that ends before it starts no width, at its start', () => {
		const interval = { start: dayOf('2021-01-06'), end: dayOf('2021-01-02') };
		expect(placeInterval(ltr, interval)).toEqual({ x: 50, width: 0 });
		expect(placeInterval(rtl, interval)).toEqual({ x: 50, width: 0 });
	});

	test('stays within the drawing and is never of negative width', () => {
		const end = fc.oneof(day, fc.constantFrom(-Infinity, Infinity));
		fc.assert(
			fc.property(scales, end, end, (both, a, b) => {
				for (const scale of both) {
					const { x, width } = placeInterval(scale, { start: a, end: b });
					expect(x).toBeGreaterThanOrEqual(0);
					expect(width).toBeGreaterThanOrEqual(0);
					expect(x + width).toBeLessThanOrEqual(100.001);
				}
			})
		);
	});
});

describe('timeTicks(scale)', () => {
	function days(start: string, end: string): string[] {
		const scale = timeScale({ start: dayOf(start), end: dayOf(end) }, 'ltr');
		return timeTicks(scale).map(({ kind, year, month }) => `${kind} ${year}-${month}`);
	}

	test('stand at 1 January of each year of a long domain', () => {
		expect(days('2020-06-01', '2024-06-01')).toEqual([
			'year 2021-1',
			'year 2022-1',
			'year 2023-1',
			'year 2024-1'
		]);
		const ticks = timeTicks(
			timeScale({ start: dayOf('2020-06-01'), end: dayOf('2024-06-01') }, 'ltr')
		);
		expect(ticks.map((tick) => tick.day)).toEqual(
			[2021, 2022, 2023, 2024].map((year) => dayOf(`${year}-01-01`))
		);
	});

	test('stand at the quarters too where the domain is at most three years', () => {
		expect(days('2020-11-01', '2021-08-01')).toEqual([
			'year 2021-1',
			'month 2021-4',
			'month 2021-7'
		]);
	});

	test.each([
		['1990-06-01', '2014-01-01', 1],
		['1980-01-01', '2020-01-01', 2],
		['1900-01-01', '2020-01-01', 5],
		['1648-01-01', '2020-01-01', 20],
		['0001-01-01', '9999-12-31', 500]
	])(
		'from %s to %s every year that %i divides has one, and few stand beside each other',
		(start, end, step) => {
			const years = days(start, end).map((tick) => Number(tick.split(/[ -]/)[1]));
			expect(
				years.every(
					(year, place) => year % step === 0 && (place === 0 || year - years[place - 1]! === step)
				)
			).toBe(true);
			expect(years.length).toBeGreaterThan(8);
			expect(years.length).toBeLessThanOrEqual(25);
		}
	);

	test('are mirrored by the other direction', () => {
		const long = { start: dayOf('2020-06-01'), end: dayOf('2024-06-01') };
		const xs = (direction: TimeDirection) =>
			timeTicks(timeScale(long, direction)).map(({ x }) => x);
		expect(xs('rtl')).toEqual(xs('ltr').map((x) => expect.closeTo(100 - x, 3)));
	});
});

describe('withAir(interval)', () => {
	test.each<[string, string, string, string]>([
		['2021-03-15', '2021-04-20', '2021-03-01', '2021-05-01'],
		['2021-01-01', '2021-12-31', '2020-12-01', '2022-02-01'],
		['2021-01-01', '2021-01-01', '2021-01-01', '2021-02-01'],
		['2021-01-15', '2021-01-15', '2021-01-01', '2021-02-01']
	])('widens %s to %s to whole months: %s to %s', (start, end, from, to) => {
		const widened = withAir({ start: dayOf(start), end: dayOf(end) });
		expect(widened).toEqual({ start: dayOf(from), end: dayOf(to) });
	});
});

test.each<[number, number, number, number]>([
	[3, 7, 3, 7],
	[-Infinity, 7, 6, 7],
	[3, Infinity, 3, 4]
])('firstDay and endDay of %d to %d are %d and %d', (start, end, first, last) => {
	expect(firstDay({ start, end })).toBe(first);
	expect(endDay({ start, end })).toBe(last);
});

test('whatever the days, ticks and air agree with the calendar of d3-time', () => {
	const day = fc.integer({ min: -40_000, max: 60_000 });
	const dayIn = (date: Date) => date.getTime() / 86_400_000;
	const dateOn = (value: number) => new Date(value * 86_400_000);
	fc.assert(
		fc.property(day, fc.integer({ min: 1, max: 1000 }), (start, length) => {
			const end = start + length;
			const ticks = timeTicks(timeScale({ start, end }, 'ltr')).map((tick) => tick.day);
			const quarters = utcMonth
				.range(dateOn(start), dateOn(end))
				.filter((date) => date.getUTCMonth() % 3 === 0);
			expect(ticks).toEqual(quarters.map(dayIn));
			const aired = withAir({ start, end });
			const air = length * 0.025;
			expect(aired).toEqual({
				start: dayIn(utcMonth.floor(dateOn(start - air))),
				end: dayIn(utcMonth.ceil(dateOn(Math.max(end + air, start + 1))))
			});
		})
	);
});
