import { expect, test } from 'vitest';
import { chainOf } from './chain.ts';
import { event, indexOf, source } from './fixture.ts';
import { find } from './record.ts';

const index = indexOf({
	sources: [source('s', '2020-01-02'), source('t', '2020-01-03', { reprintOf: 's' })],
	events: [
		event('e1', '2020-01'),
		event('e2', '2021-01', { follows: 'e1' }),
		event('e3', '2022-01', { follows: 'e2' }),
		event('e4', '2021-01-02', { partOf: 'e2' })
	]
});

test.each([
	['events', 'e1', [['after', ['e2']]]],
	[
		'events',
		'e2',
		[
			['before', ['e1']],
			['after', ['e3']],
			['parts', ['e4']]
		]
	],
	['events', 'e4', [['partOf', ['e2']]]],
	['sources', 's', [['reprints', ['t']]]],
	['sources', 't', [['original', ['s']]]],
	['actors', 'a', []]
] as const)('the chain of %s/%s', (kind, id, expected) => {
	const links = chainOf(index, find(index, kind, id)!);
	expect(links.map(({ link, records }) => [link, records.map(({ record }) => record.id)])).toEqual(
		expected
	);
});
