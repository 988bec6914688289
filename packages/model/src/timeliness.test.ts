import type { Assessment, Commitment, Deadline, DeadlineKind, Fulfilment } from '@mithaq/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, formatDay } from './day.ts';
import { at, commitment, indexOf, on } from './fixture.ts';
import { lastDay, spanOf } from './interval.ts';
import { isBeyondRecord, timeliness, type Timeliness } from './timeliness.ts';

function due(date: string, kind: DeadlineKind = 'fixed', told = '2021-01-01'): Deadline {
	return {
		kind,
		date,
		change: 'set',
		event: at('2021-01-01'),
		evidence: on(told)
	} as Deadline;
}

function assessed(fulfilment: Fulfilment, rest: Partial<Assessment> = {}): Assessment {
	const date = '2021-12-09';
	return { fulfilment, date, assessor: 'us', confidence: 'high', evidence: on(date), ...rest };
}

function onDay(day: string, rest: Partial<Commitment>): Timeliness {
	const promise = commitment(rest);
	return timeliness(indexOf({ commitments: [promise] }), promise, dayOf(day));
}

describe('timeliness(index, commitment, asOf)', () => {
	test.each([
		['2025-09-30', '2025-09-29', 'notYetDue'],
		['2025-09-30', '2025-09-30', 'notYetDue'],
		['2025-09-30', '2025-10-01', 'overdue'],
		['2025-09', '2025-08-31', 'notYetDue'],
		['2025-09', '2025-09-01', 'dueWithinUncertainty'],
		['2025-09', '2025-09-30', 'dueWithinUncertainty'],
		['2025-09', '2025-10-01', 'overdue'],
		['2025', '2025-12-31', 'dueWithinUncertainty'],
		['2025', '2026-01-01', 'overdue'],
		['2025-09-29/2025-09-30', '2025-09-29', 'dueWithinUncertainty'],
		['../2025-09-30', '2021-01-01', 'dueWithinUncertainty'],
		['2025-09-30/..', '2099-01-01', 'dueWithinUncertainty']
	])('due in %s, on %s it is %s', (date, day, expected) => {
		expect(onDay(day, { deadlines: [due(date)] })).toBe(expected);
	});

	test('it flips to overdue on the day after the last possible day, and on no other', () => {
		const moment = fc
			.tuple(
				fc.integer({ min: dayOf('2022-01-01'), max: dayOf('2030-12-31') }),
				fc.constantFrom(4, 7, 10)
			)
			.map(([day, length]) => formatDay(day).slice(0, length));
		fc.assert(
			fc.property(moment, fc.integer({ min: -800, max: 800 }), (date, offset) => {
				const last = lastDay(spanOf(date));
				const promise = commitment({ deadlines: [due(date)] });
				const index = indexOf({ commitments: [promise] });
				const isOverdue = (day: number) => timeliness(index, promise, day) === 'overdue';
				expect([isOverdue(last), isOverdue(last + 1)]).toEqual([false, true]);
				expect(isOverdue(last + offset)).toBe(offset > 0);
			})
		);
	});

	test.each<[string | undefined, Timeliness]>([
		['2021-12-09', 'metOnTime'],
		['2021-12-31', 'metOnTime'],
		['2021-12', 'metOnTime'],
		['../2021-12-31', 'metOnTime'],
		['2021', 'metOnTime'],
		['2022-01-01', 'metLate'],
		['2022', 'metLate'],
		['2021-12-31/2022-01-02', 'metDateUnknown'],
		['2021-12-09/..', 'metDateUnknown'],
		[undefined, 'metDateUnknown']
	])('due by 2021-12-31 and met on %s it is %s', (metOn, expected) => {
		const assessments = [assessed('met', metOn === undefined ? {} : { metOn })];
		expect(onDay('2023-01-01', { deadlines: [due('2021-12-31')], assessments })).toBe(expected);
	});

	test.each<[string, Timeliness]>([
		['2021-12-31', 'metOnTime'],
		['2022-01-01', 'metDateUnknown'],
		['2022-02-01', 'metLate']
	])('with dates in dispute, 2021-12-31 and 2022-01, met on %s is %s', (metOn, expected) => {
		const deadlines = [due('2021-12-31'), due('2022-01', 'fixed', '2021-01-02')];
		expect(onDay('2023-01-01', { deadlines, assessments: [assessed('met', { metOn })] })).toBe(
			expected
		);
	});

	test.each<[string, Timeliness]>([
		['2021-12-30', 'notYetDue'],
		['2021-12-31', 'dueWithinUncertainty'],
		['2022-01-31', 'dueWithinUncertainty'],
		['2022-02-01', 'overdue']
	])('with dates in dispute, 2021-12-31 and 2022-01, on %s it is %s', (day, expected) => {
		const deadlines = [due('2021-12-31'), due('2022-01', 'fixed', '2021-01-02')];
		expect(onDay(day, { deadlines })).toBe(expected);
	});

	test.each<[Fulfilment, Timeliness]>([
		['notAssessed', 'overdue'],
		['notStarted', 'overdue'],
		['inProgress', 'overdue'],
		['stalled', 'overdue'],
		['partiallyMet', 'overdue'],
		['met', 'metDateUnknown'],
		['notMet', 'missed'],
		['reversed', 'missed'],
		['unverifiable', 'overdue']
	])('past its deadline and assessed %s it is %s', (fulfilment, expected) => {
		const deadlines = [due('2021-12-31')];
		expect(onDay('2022-01-01', { deadlines, assessments: [assessed(fulfilment)] })).toBe(expected);
	});

	test.each<[Fulfilment | undefined, Timeliness]>([
		[undefined, 'noDeadline'],
		['inProgress', 'noDeadline'],
		['met', 'metDateUnknown'],
		['notMet', 'missed']
	])('without a deadline and assessed %s it is %s', (fulfilment, expected) => {
		const assessments = fulfilment ? [assessed(fulfilment, { metOn: '2021-12' })] : [];
		expect(onDay('2022-01-01', { assessments })).toBe(expected);
	});

	test('an assessment counts from the day on which it was published', () => {
		const late = assessed('met', { metOn: '2021-12-09', evidence: on('2022-02-01') });
		const promise = { deadlines: [due('2021-12-31')], assessments: [late] };
		expect(onDay('2022-01-31', promise)).toBe('overdue');
		expect(onDay('2022-02-01', promise)).toBe('metOnTime');
	});

	test('a deadline counts from the day on which it was published', () => {
		const deadlines = [due('2021-12-31', 'fixed', '2021-07-26')];
		expect(onDay('2021-07-25', { deadlines })).toBe('noDeadline');
		expect(onDay('2021-07-26', { deadlines })).toBe('notYetDue');
	});

	test.each<[Deadline['change'], Timeliness]>([
		['reaffirmed', 'overdue'],
		['lifted', 'noDeadline'],
		['postponedWithoutDate', 'noDeadline']
	])('past a deadline that was %s later it is %s', (change, expected) => {
		const later: Deadline = {
			kind: 'open',
			change,
			event: at('2021-06-01'),
			evidence: on('2021-06-01')
		};
		expect(onDay('2022-01-01', { deadlines: [due('2021-12-31'), later] })).toBe(expected);
	});

	describe('of what is to last until a date', () => {
		const until = { deadlines: [due('2026-09', 'until')] };

		test.each<[string, Timeliness]>([
			['2021-01-01', 'continuing'],
			['2026-09-01', 'continuing'],
			['2026-09-30', 'continuing'],
			['2026-10-01', 'noDeadline'],
			['2031-01-01', 'noDeadline']
		])('on %s is %s, never overdue', (day, expected) => {
			expect(onDay(day, until)).toBe(expected);
		});

		test.each<[Fulfilment, string | undefined, string, Timeliness]>([
			['met', undefined, '2026-09-30', 'continuing'],
			['met', undefined, '2026-10-01', 'metDateUnknown'],
			['met', '2026-09-30', '2026-10-01', 'metOnTime'],
			['met', '2026-10-15', '2026-11-01', 'metOnTime'],
			['inProgress', undefined, '2026-10-01', 'noDeadline'],
			['notMet', undefined, '2025-01-01', 'missed']
		])('assessed %s, met on %s, on %s is %s', (fulfilment, metOn, day, expected) => {
			const assessments = [assessed(fulfilment, metOn === undefined ? {} : { metOn })];
			expect(onDay(day, { ...until, assessments })).toBe(expected);
		});
	});

	describe('of a duty to maintain', () => {
		test.each<[string, Partial<Commitment>, string, Timeliness]>([
			['without an end', {}, '2031-01-01', 'continuing'],
			['kept so far', { assessments: [assessed('met')] }, '2031-01-01', 'continuing'],
			['not kept', { assessments: [assessed('notMet')] }, '2031-01-01', 'missed'],
			['before its end', { deadlines: [due('2025-09-30')] }, '2025-09-30', 'continuing'],
			['after its end', { deadlines: [due('2025-09-30')] }, '2025-10-01', 'noDeadline']
		])('%s: %j on %s is %s', (_what, rest, day, expected) => {
			expect(onDay(day, { duty: 'maintain', ...rest })).toBe(expected);
		});
	});
});

test.each([
	['2026-03-23', false],
	['2026-03-24', false],
	['2026-03-25', true]
])('%s is beyond a record kept up to 2026-03-24: %s', (day, expected) => {
	expect(isBeyondRecord(indexOf({}, '2026-03-24'), dayOf(day))).toBe(expected);
});
