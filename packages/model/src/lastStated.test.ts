import { describe, expect, test } from 'vitest';
import { dayOf } from './day.ts';
import { indexOf, on, role } from './fixture.ts';
import { lastStated } from './lastStated.ts';

const index = indexOf({
	roles: [
		role('us', '2021-07-26'),
		role('month', '2021-12', { speakers: ['iraq'] }),
		role('coalition', '2022-03-01', { force: 'coalition', evidence: on('2022-04-01') }),
		role('ended', '2023-01-01', { activities: [{ activity: 'advise', change: 'hasEnded' }] }),
		role('early', '2021-06', {
			activities: [{ activity: 'train', change: 'begins' }],
			evidence: on('2021-06-09')
		}),
		role('demanded', '2023-01-02', { basis: 'demanded' })
	]
});

describe('lastStated(index, query, asOf)', () => {
	test.each([
		[{ activity: 'advise' }, '2021-07-26', 'us', 0],
		[{ activity: 'advise' }, '2021-08-05', 'us', 10],
		[{ activity: 'advise' }, '2022-01-31', 'month', 31],
		[{ activity: 'advise' }, '2022-03-31', 'month', 90],
		[{ activity: 'train' }, '2021-06-10', 'early', 0],
		[{ activity: 'advise' }, '2022-04-01', 'coalition', 31],
		[{ activity: 'advise' }, '2023-03-01', 'coalition', 365],
		[{ activity: 'advise', side: 'unitedStates' as const }, '2022-03-31', 'us', 248],
		[{ activity: 'advise', force: 'us-forces' }, '2023-03-01', 'month', 425]
	])('%j on %s is %s, %d days ago', (query, day, id, days) => {
		const last = lastStated(index, query, dayOf(day));
		expect([last?.role.role.id, last?.days]).toEqual([id, days]);
	});

	test.each([
		[{ activity: 'combat' }, '2023-03-01'],
		[{ activity: 'advise' }, '2021-07-25'],
		[{ activity: 'advise', side: 'other' as const }, '2023-03-01'],
		[{ activity: 'advise', force: 'un' }, '2023-03-01']
	])('%j on %s is undefined', (query, day) => {
		expect(lastStated(index, query, dayOf(day))).toBeUndefined();
	});
});
