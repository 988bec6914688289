import { commitmentFacts, dayOf, indexBundle } from '@mithaq/model';
import { expect, test } from 'vitest';
import { chainOf } from './chain.ts';
import { commitment, event, from, indexOf, source } from './fixture.ts';
import { namersOf } from './neighbours.ts';
import { nextInTime } from './order.ts';
import { find } from './record.ts';
import { vicinity } from './vicinity.ts';

const index = indexOf({
	sources: [source('s', '2020-01-02'), source('t', '2020-03'), source('far', '2023')],
	events: [
		event('e1', '2020-01-01'),
		event('e2', '2020-02-01', {
			bears: [{ commitment: 'c', how: 'advances' }],
			evidence: from('t')
		}),
		event('e3', '2023-01-01', { evidence: from('far') })
	],
	commitments: [commitment()]
});

test('a vicinity tells of its record what the whole record tells', () => {
	const near = indexBundle(vicinity(index, find(index, 'commitments', 'c')!));
	const asOf = dayOf('2024-01-01');
	for (const whole of [index, near]) {
		const facts = commitmentFacts(whole, whole.commitments.get('c')!, asOf);
		expect(facts.events.map(({ event }) => event.id)).toEqual(['e2']);
	}
	const found = find(index, 'events', 'e2')!;
	const close = indexBundle(vicinity(index, found));
	expect(nextInTime(close, found)).toEqual(nextInTime(index, found));
	expect(namersOf(close, found)).toEqual(namersOf(index, found));
	expect(chainOf(close, found)).toEqual(chainOf(index, found));
});

test('a vicinity leaves out what does not touch its record', () => {
	const near = vicinity(index, find(index, 'commitments', 'c')!);
	expect(near.events.map(({ id }) => id)).toEqual(['e1', 'e2']);
	expect(near.sources.map(({ id }) => id)).toEqual(['s', 't']);
});
