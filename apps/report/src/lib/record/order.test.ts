import { expect, test } from 'vitest';
import { event, indexOf } from './fixture.ts';
import { nextInTime, recordsInOrder } from './order.ts';
import { find } from './record.ts';

const index = indexOf({
	events: [
		event('late', '2021-04-07'),
		event('open', '../2019'),
		event('b', '2020-06-11'),
		event('a', '2020-06-11'),
		event('long', '2020-06-11/2021-04-07')
	]
});

test('records come by first day, then by last day, then by id', () => {
	const ids = recordsInOrder(index, 'events', { language: 'en' }).map(({ record }) => record.id);
	expect(ids).toEqual(['open', 'a', 'b', 'long', 'late']);
});

test.each([
	['open', undefined, 'a'],
	['long', 'b', 'late'],
	['late', 'long', undefined]
])('%s stands between %s and %s', (id, before, after) => {
	const { previous, next } = nextInTime(index, find(index, 'events', id)!);
	expect([previous?.record.id, next?.record.id]).toEqual([before, after]);
});

test('an actor has no neighbour in time', () => {
	expect(nextInTime(index, find(index, 'actors', 'a')!)).toEqual({});
});
