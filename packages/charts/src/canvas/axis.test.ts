import { dayOf } from '@mithaq/model';
import { describe, expect, test } from 'vitest';
import { viewOf } from '../fixture.ts';
import { axisTicks, stretchWords } from './axis.ts';
import type { Viewport } from './viewport.ts';

function viewport(first: string, end: string, width = 1000): Viewport {
	const stretch = { start: dayOf(first), end: dayOf(end) };
	return { width, height: 600, top: 0, stretch, time: 'ltr' };
}

const en = viewOf('en', '2023-01-01');
const ar = viewOf('ar', '2023-01-01', { digits: 'arab' });

function labels(view: Viewport, reader = en): string[] {
	return axisTicks(view, reader).flatMap(({ label }) => label ?? []);
}

describe('axisTicks(viewport, view)', () => {
	test('names every year where there is room for it', () => {
		expect(labels(viewport('2019-01-01', '2023-01-01'))).toEqual(['2019', '2020', '2021', '2022']);
	});

	test('names every fifth of many', () => {
		expect(labels(viewport('1951-01-01', '2023-01-01', 640))).toEqual(
			Array.from({ length: 14 }, (_, n) => String(1955 + 5 * n))
		);
	});

	test('names the months of a year, in Iraqi names and the reader’s digits', () => {
		const year = viewport('2021-11-15', '2022-06-15');
		expect(labels(year)).toEqual(['2022', 'December', 'February', 'March', 'April', 'May', 'June']);
		expect(labels(year, ar)).toEqual([
			'٢٠٢٢',
			'كانون الأول',
			'شباط',
			'آذار',
			'نيسان',
			'أيار',
			'حزيران'
		]);
	});

	test('numbers the days of a fortnight', () => {
		expect(labels(viewport('2022-03-05', '2022-03-12'))).toEqual([
			'5',
			'6',
			'7',
			'8',
			'9',
			'10',
			'11'
		]);
	});

	test('rules quarters between years, without names', () => {
		const ticks = axisTicks(viewport('2020-01-01', '2023-01-01'), en);
		expect(ticks.filter(({ kind }) => kind === 'month')).toHaveLength(9);
		expect(ticks.filter(({ label }) => label)).toHaveLength(3);
	});
});

test.each([
	[en, '1 March 2022 to 11 March 2022'],
	[ar, 'من ١ آذار ٢٠٢٢ إلى ١١ آذار ٢٠٢٢']
])('a stretch is called by its first and its last day', (view, expected) => {
	expect(stretchWords(viewport('2022-03-01', '2022-03-12'), view)).toBe(expected);
});
