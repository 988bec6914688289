import { expect, test } from 'vitest';
import { formatDay } from './day.ts';
import { event, indexOf, on, role, source } from './fixture.ts';
import { recordDays } from './recordDays.ts';

test('recordDays(index) is each day of publication once, up to the record’s own', () => {
	const sources = ['2021-07-26', '2021-04', '2021-04-30', '2026-03-25', '2024/..'].map((day) =>
		source(day, day)
	);
	expect(recordDays(indexOf({ sources }, '2026-03-24')).map(formatDay)).toEqual([
		'2021-04-30',
		'2021-07-26',
		'2026-03-24'
	]);
});

test('recordDays(index) holds the days of what was known before it happened, not of what came out later', () => {
	const events = [
		event('announced', '2021-12-31', { evidence: on('2021-07-26') }),
		event('told-late', '2021-12-01', { evidence: on('2022-02-01') })
	];
	const roles = [
		role('planned', '2021-11-02/2021-11-03', { evidence: on('2021-07-26') }),
		role('some-day', '2021-10', { evidence: on('2021-07-26') })
	];
	expect(recordDays(indexOf({ events, roles }, '2022-03-01')).map(formatDay)).toEqual([
		'2021-07-26',
		'2021-11-03',
		'2021-12-31',
		'2022-02-01',
		'2022-03-01'
	]);
});

test('recordDays(index) of an empty record is its own day', () => {
	expect(recordDays(indexOf({}, '2026-03-24')).map(formatDay)).toEqual(['2026-03-24']);
});
