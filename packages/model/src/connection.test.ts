import { expect, test } from 'vitest';
import { connectionsOf } from './connection.ts';
import { at, commitment, deadline, event, indexOf, role, strength } from './words/fixture.ts';

const index = indexOf({
	events: [event('review', '2022-01-01', { bears: [{ commitment: 'leave', how: 'advances' }] })],
	commitments: [
		commitment('leave', '2021-04-07', {
			by: ['us'],
			deadlines: [deadline('2021-07-26', { date: '2021-12-31' })]
		}),
		commitment('stay', '2021-04-07', { by: ['iraq'] }),
		commitment('other', '2020-04-07', { by: ['iraq'] })
	],
	roles: [
		role('then', '2021-07-26', { event: at('2021-07-26'), speakers: ['iraq'] }),
		role('review', '2022-01-01', { event: 'review', speakers: ['iraq'] }),
		role('later', '2023-01-01', { speakers: ['us'] })
	],
	strengths: [strength('count', '2021-01-15', { min: 2500 })]
});

test('connectionsOf(index, record) names what shares an event with it, then what shares an actor', () => {
	expect([...connectionsOf(index, 'commitments/leave')]).toEqual([
		['commitments/leave', 'event'],
		['commitments/stay', 'event'],
		['roles/then', 'event'],
		['roles/review', 'event'],
		['roles/later', 'actor'],
		['strengths/count', 'actor']
	]);
});

test('connectionsOf(index, record) is empty for a record that is not there', () => {
	expect(connectionsOf(index, 'commitments/nothing').size).toBe(0);
});
