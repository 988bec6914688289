import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, dayOf, formatDay } from './day.ts';

describe('dayOf(text)', () => {
	test.each([
		['1970-01-01', 0],
		['1969-12-31', -1],
		['2000-02-29', 11016],
		['2021-12-31', 18992],
		['2026-09-30', 20726],
		['0099-01-01', -683368]
	])('counts the days from 1970-01-01 to %s', (text, day) => {
		expect(dayOf(text)).toBe(day);
	});

	test.each(['2025-02-30', '2025-09', '2025', '2025-09-30?', '2025-9-3', '..', '', 'today'])(
		'throws a RangeError for %j',
		(text) => {
			expect(() => dayOf(text)).toThrow(new RangeError(`invalid day: ${text}`));
		}
	);
});

describe('formatDay(day)', () => {
	test('undoes dayOf(text)', () => {
		const days = fc.integer({ min: dayOf('0000-01-01'), max: dayOf('9999-12-31') });
		fc.assert(fc.property(days, (day) => dayOf(formatDay(day)) === day));
	});

	test.each([Infinity, -Infinity, NaN, 0.5, 1e12, dayOf('9999-12-31') + 1])(
		'throws a RangeError for %d',
		(day) => {
			expect(() => formatDay(day)).toThrow(new RangeError(`invalid day: ${day}`));
		}
	);
});

describe('addMonths(day, months)', () => {
	test.each([
		['2021-07-26', 12, '2022-07-26'],
		['2024-02-29', 12, '2025-02-28'],
		['2023-02-28', 12, '2024-02-28'],
		['2021-12-31', 2, '2022-02-28'],
		['2021-01-31', 3, '2021-04-30']
	])('%s and %d months is %s', (from, months, to) => {
		expect(formatDay(addMonths(dayOf(from), months))).toBe(to);
	});
});
