import edtf from 'edtf';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { parseEdtf } from './edtf.ts';

const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

test.each([
	['2021-04-07', '2021-04-07', '2021-04-08', 'day'],
	['2024-02-29', '2024-02-29', '2024-03-01', 'day'],
	['2025-12-31', '2025-12-31', '2026-01-01', 'day'],
	['2025-09', '2025-09-01', '2025-10-01', 'month'],
	['2025-12', '2025-12-01', '2026-01-01', 'month'],
	['2025', '2025-01-01', '2026-01-01', 'year'],
	['0099-02', '0099-02-01', '0099-03-01', 'month'],
	['0000', '0000-01-01', '0001-01-01', 'year'],
	['9999-12-31', '9999-12-31', '+010000-01-01', 'day']
])('parseEdtf(%s) covers the days from %s up to %s', (text, first, next, precision) => {
	const moment = { first: dayOf(first), next: dayOf(next), precision, text };
	expect(parseEdtf(text)).toMatchObject({ start: moment, end: moment, isInterval: false });
});

test.each([
	['2024-09-27', false, false],
	['2024-09-27?', true, false],
	['2026-09~', false, true],
	['2026%', true, true]
])('parseEdtf(%s) is uncertain: %s, approximate: %s', (text, uncertain, approximate) => {
	expect(parseEdtf(text)!.start).toMatchObject({ text, uncertain, approximate });
});

test.each([
	['2024-04-15/2024-04-16', '2024-04-15', '2024-04-17'],
	['2024-04-15/2024-04-15', '2024-04-15', '2024-04-16'],
	['2024/2025-06', '2024-01-01', '2025-07-01'],
	['2024-09-30/2024-09', '2024-09-30', '2024-10-01'],
	['2024-09~/2025?', '2024-09-01', '2026-01-01']
])('parseEdtf(%s) is an interval from %s up to %s', (text, first, next) => {
	const { start, end, isInterval } = parseEdtf(text)!;
	expect([start!.first, end!.next, isInterval]).toEqual([dayOf(first), dayOf(next), true]);
});

test('parseEdtf gives an open end as null', () => {
	expect(parseEdtf('2025-09-30/..')).toMatchObject({ start: { text: '2025-09-30' }, end: null });
	expect(parseEdtf('../2025-09-30')).toMatchObject({ start: null, end: { text: '2025-09-30' } });
});

test.each([
	['nothing', ''],
	['white space', ' 2025'],
	['a line end', '2025\n'],
	['two digits', '25'],
	['a month 0', '2025-00'],
	['a month 13', '2025-13'],
	['a day 0', '2025-01-00'],
	['a day 32', '2025-01-32'],
	['30 February', '2025-02-30'],
	['29 February of a common year', '2023-02-29'],
	['29 February of a common century', '1900-02-29'],
	['31 April', '2025-04-31'],
	['one digit', '2025-9-1'],
	['Arabic digits', '٢٠٢٥'],
	['a qualifier in the middle', '2025?-09'],
	['two qualifiers', '2025?~'],
	['a season', '2025-21'],
	['an unspecified digit', '202X'],
	['a negative year', '-0044'],
	['a long year', 'Y17000'],
	['a time', '2025-01-01T00:00:00Z'],
	['a set', '{2024,2025}'],
	['an open date', '..'],
	['an interval open at both ends', '../..'],
	['an interval without an end', '2025/'],
	['an interval of three', '2024/2025/2026'],
	['an interval that ends before it starts', '2025-09-02/2025-09-01'],
	['an interval that ends in a day that does not exist', '2025-02-01/2025-02-30']
])('parseEdtf refuses %s', (_, text) => {
	expect(parseEdtf(text)).toBeUndefined();
});

const digits = (value: number, length: number) => String(value).padStart(length, '0');
const moments = fc
	.record({
		day: fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
		length: fc.constantFrom(4, 7, 10),
		qualifier: fc.constantFrom('', '?', '~', '%')
	})
	.map(({ day, length, qualifier }) => day.toISOString().slice(0, length) + qualifier);
const bounds = fc.oneof({ arbitrary: moments, weight: 4 }, fc.constant('..'));
const texts = fc.oneof(
	moments,
	fc.tuple(bounds, bounds).map((pair) => pair.join('/')),
	fc
		.tuple(fc.nat(9999), fc.nat(13), fc.nat(32))
		.map(([year, month, day]) => [digits(year, 4), digits(month, 2), digits(day, 2)].join('-'))
);

/** What the library says, except where it takes what we do not: 29 February of any year, and `../..`. */
function reference(text: string): [number, number] | undefined {
	const dates = text.split('/').map((part) => part.slice(0, 10));
	if (text === '../..') return undefined;
	if (dates.some((date) => date.length === 10 && !isDay(date))) return undefined;
	try {
		const { min, max } = edtf(text, { level: 1 });
		return [min / 86_400_000, (max + 1) / 86_400_000];
	} catch {
		return undefined;
	}
}

function isDay(date: string): boolean {
	const parsed = new Date(`${date}T00:00:00Z`);
	return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

function covered(text: string): [number, number] | undefined {
	const value = parseEdtf(text);
	return value && [value.start?.first ?? -Infinity, value.end?.next ?? Infinity];
}

test('parseEdtf covers the same days as the edtf library', () => {
	fc.assert(
		fc.property(texts, (text) => {
			fc.pre(!text.includes('0000-02-28')); // to which the library gives two days
			const expected = reference(text);
			if (expected) expect(covered(text)).toEqual(expected);
			else if (!boundsOverlap(text)) expect(covered(text)).toBeUndefined();
		}),
		{ numRuns: 2000 }
	);
});

/** `2024-09-30/2024-09`: the library wants the end to begin no earlier; we want it not to be over before. */
function boundsOverlap(text: string): boolean {
	const [start, end] = text.split('/').map((part) => parseEdtf(part)?.start);
	return Boolean(start && end && start.first < end.next && end.first < start.next);
}

describe('in any time zone', () => {
	const { TZ } = process.env;
	afterEach(() => {
		if (TZ === undefined) delete process.env.TZ;
		else process.env.TZ = TZ;
	});

	test.each([
		['Asia/Baghdad', -180],
		['America/New_York', 240],
		['UTC', 0]
	])('parseEdtf covers the same days in %s', (zone, offset) => {
		process.env.TZ = zone;
		expect(new Date('2025-09-30').getTimezoneOffset()).toBe(offset);
		expect(covered('2025-09-30')).toEqual([20361, 20362]);
		expect(covered('2025-09/2025')).toEqual([20332, 20454]);
	});
});
