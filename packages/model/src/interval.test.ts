import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, formatDay } from './day.ts';
import { lastDay, spanOf } from './interval.ts';

describe('spanOf(edtf)', () => {
	test.each([
		['2025-09', '2025-09-01', '2025-10-01', 'month'],
		['2024-02', '2024-02-01', '2024-03-01', 'month'],
		['2021-12', '2021-12-01', '2022-01-01', 'month'],
		['2025', '2025-01-01', '2026-01-01', 'year'],
		['2021-04-07', '2021-04-07', '2021-04-08', 'day'],
		['2024-04-15/2024-04-16', '2024-04-15', '2024-04-17', 'day'],
		['2025-09-30/2026-09', '2025-09-30', '2026-10-01', 'month'],
		['2025/2026-09-30', '2025-01-01', '2026-10-01', 'year']
	])('%s covers [%s, %s) to the %s', (text, start, end, precision) => {
		const span = spanOf(text);
		expect(span.interval).toEqual({ start: dayOf(start), end: dayOf(end) });
		expect(span.precision).toBe(precision);
		expect(formatDay(lastDay(span) + 1)).toBe(end);
	});

	test.each([
		['2024-09-27', false, false],
		['2024-09-27?', true, false],
		['2026-09~', false, true],
		['2026-09%', true, true],
		['2025-09?/2026-09~', true, true]
	])('%s has uncertain %s and approximate %s', (text, uncertain, approximate) => {
		expect(spanOf(text)).toMatchObject({ uncertain, approximate });
	});

	test.each([
		['2025-09-30/..', { start: dayOf('2025-09-30'), end: Infinity }, false, true],
		['../2025-09-30', { start: -Infinity, end: dayOf('2025-10-01') }, true, false]
	])('%s is open', (text, interval, openStart, openEnd) => {
		expect(spanOf(text)).toMatchObject({ interval, openStart, openEnd, isInterval: true });
	});

	test('keeps the text and both moments', () => {
		const span = spanOf('2024-04-15/2024-04-16');
		expect(span.text).toBe('2024-04-15/2024-04-16');
		expect(span.start?.text).toBe('2024-04-15');
		expect(span.end?.text).toBe('2024-04-16');
	});

	test.each(['', '..', '../..', '2025-13', '2025-02-30', '2026/2025', 'September'])(
		'throws a RangeError for %j',
		(text) => {
			expect(() => spanOf(text)).toThrow(new RangeError(`invalid date: ${text}`));
		}
	);

	test('a span starts before it ends', () => {
		const day = fc.integer({ min: 10_000, max: 30_000 }).map(formatDay);
		const moment = fc
			.tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '?', '~', '%'))
			.map(([text, length, qualifier]) => text.slice(0, length) + qualifier);
		fc.assert(
			fc.property(moment, moment, (a, b) => {
				const texts = [a, b, `${a}/..`, `../${b}`, `${a.slice(0, 4)}/${b.slice(0, 4)}`];
				const spans = texts
					.filter((t) => !t.includes('/') || a <= b || t.includes('..'))
					.map(spanOf);
				return spans.every(({ interval }) => interval.start < interval.end);
			})
		);
	});
});
