import type { Event } from '@mithaq/schema';
import { expect, test } from 'vitest';
import { dayOf } from './day.ts';
import { event, indexOf, on } from './fixture.ts';
import { turningPoints } from './turningPoint.ts';

function points(events: Event[], day: string): string[] {
	return turningPoints(indexOf({ events }), dayOf(day)).map((p) => `${p.number} ${p.event.id}`);
}

const round = event('round-4', '2021-07-26', { type: 'jointStatement' });
const vote = event('vote', '2020-01-05', { type: 'vote', evidence: on('2021-08-01') });

test.each([
	['2021-07-25', []],
	['2021-07-26', ['1 round-4']],
	['2021-08-01', ['1 vote', '2 round-4']]
])('turningPoints(index, asOf) on %s holds %j, numbered in date order', (day, expected) => {
	expect(points([round, vote], day)).toEqual(expected);
});

test.each([
	['agreement', 'happened', 1],
	['jointStatement', 'happened', 1],
	['vote', 'happened', 1],
	['order', 'happened', 1],
	['order', 'announced', 0],
	['order', 'cancelled', 0],
	['meeting', 'happened', 0],
	['statement', 'happened', 0]
] as const)('a %s that is %s makes %d', (type, occurrence, n) => {
	expect(points([event('e', '2021-07-26', { type, occurrence })], '2022-01-01')).toHaveLength(n);
});
