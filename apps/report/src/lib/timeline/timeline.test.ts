import { expect, test } from 'vitest';
import { event, indexOf } from '../record/fixture.ts';
import { timelineOf } from './timeline.ts';
import { timelineHead } from './words.ts';

test('events stand in order of time, each under the year of its first possible day', () => {
	const index = indexOf({
		events: [
			event('b', '2021-12-31/2022-01-02'),
			event('c', '2022'),
			event('a', '2020-05'),
			event('d', '../2022-06-01')
		]
	});
	const years = timelineOf(index).map(({ year, events }) => [
		year,
		events.map(({ record }) => record.id)
	]);
	expect(years).toEqual([
		['2020', ['a']],
		['2021', ['b']],
		['2022', ['d', 'c']]
	]);
});

test('a timeline without events says that there are none', () => {
	const view = { language: 'en', digits: 'latn', time: 'ltr', asOf: 0, href: () => '' } as const;
	expect(timelineHead(indexOf({ events: [] }), view).introduction).toMatch(/^0 events/);
});
