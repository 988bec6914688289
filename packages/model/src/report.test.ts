import type { Commitment, Deadline } from '@mithaq/schema';
import { describe, expect, test } from 'vitest';
import { dayOf } from './day.ts';
import { at, commitment, indexOf, on, role, source } from './fixture.ts';
import { reportFacts } from './report.ts';

function due(date: string, told = '2021-01-01'): Deadline {
	return { kind: 'fixed', date, change: 'set', event: at(told), evidence: on(told) };
}

function reading(side: 'iraq' | 'unitedStates', told: string) {
	return { side, reading: { ar: 'نص', en: 'text' }, evidence: on(told) };
}

const commitments: Commitment[] = [
	commitment({ id: 'moved', deadlines: [due('2025-09'), due('2026-09', '2024-09-27')] }),
	commitment({ id: 'fixed', deadlines: [due('2026-09-15')] }),
	commitment({ id: 'past', deadlines: [due('2021-12-31')] }),
	commitment({
		id: 'read',
		readings: [reading('iraq', '2021-01-01'), reading('unitedStates', '2022-01-01')]
	})
];
const roles = [
	role('plan', '2021-07-26', { activities: [{ activity: 'combat', change: 'willEnd' }] }),
	role('end', '2021-12-09', { activities: [{ activity: 'combat', change: 'hasEnded' }] }),
	role('again', '2022-01-01', { activities: [{ activity: 'combat', change: 'hasEnded' }] })
];
const index = indexOf({ commitments, roles });

describe('reportFacts(index, asOf)', () => {
	test.each([
		['2020-12-31', { commitments: 0, roles: 0, events: 0, sources: 1, moved: 0, contested: 0 }],
		['2021-01-01', { commitments: 4, roles: 0, events: 1, sources: 2, moved: 0, contested: 0 }],
		['2022-01-01', { commitments: 4, roles: 3, events: 1, sources: 5, moved: 0, contested: 1 }],
		['2024-09-27', { commitments: 4, roles: 3, events: 2, sources: 6, moved: 1, contested: 1 }]
	])('on %s counts %j', (day, expected) => {
		const extra = indexOf({ commitments, roles, sources: [source('early', '2020-06-11')] });
		expect(reportFacts(extra, dayOf(day))).toMatchObject(expected);
	});

	test('counts by outcome those that occur, in the order of the code list', () => {
		expect([...reportFacts(index, dayOf('2022-01-01')).byOutcome]).toEqual([
			['noWord', 1],
			['notYetDue', 2],
			['undated', 1]
		]);
	});

	test.each([
		['2020-12-31', undefined],
		['2021-01-01', 'past'],
		['2022-01-01', 'moved'],
		['2024-09-27', 'fixed'],
		['2026-09-16', 'moved'],
		['2026-10-01', undefined]
	])('on %s the next due is %s', (day, id) => {
		expect(reportFacts(index, dayOf(day)).nextDue?.commitment.id).toBe(id);
	});

	test.each([
		['2021-12-08', undefined],
		['2021-12-09', 'end'],
		['2023-01-01', 'end']
	])('on %s the first declared end of combat is %s', (day, id) => {
		expect(reportFacts(index, dayOf(day)).firstCombatEnd?.role.id).toBe(id);
	});
});
