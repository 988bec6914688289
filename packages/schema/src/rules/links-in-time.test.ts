import { expect, test } from 'vitest';
import { checkWith, meeting, original, placesOf, source, talks } from '../fixture.ts';

const rulesWith = (changes: Record<string, unknown>) =>
	placesOf(checkWith(changes)).map((place) => place.split(' ').slice(1).join(' '));

test.each([
	[
		'an event of the day of the one it follows',
		{ 'events/talks.json': { ...talks, date: '2024-03-01' } }
	],
	[
		'a part that is later than its whole',
		{
			'events/meeting.json': { ...meeting, follows: undefined },
			'events/talks.json': { ...talks, date: '2024-01' }
		}
	],
	[
		'a reprint of the month of its original',
		{ 'sources/bridge-original.json': { ...original, published: '2024-03' } }
	]
])('links-in-time accepts %s', (_, changes) => {
	expect(rulesWith(changes)).toEqual([]);
});

test('links-in-time refuses a reprint that is older than its original, and words older than themselves', () => {
	const reprint = { 'sources/bridge-original.json': { ...original, published: '2024-03-03' } };
	expect(rulesWith(reprint)).toEqual(['/reprintOf links-in-time']);
	const origin = { actor: 'town', date: '2024-03-03' };
	const carried = { 'sources/bridge-report.json': { ...source, reprintOf: undefined, origin } };
	expect(rulesWith(carried)).toEqual(['/origin/date links-in-time']);
});

test('links-in-time refuses what follows a later event, and a part before its whole', () => {
	const early = { 'events/meeting.json': { ...meeting, date: '2024-01' } };
	expect(rulesWith(early).filter((place) => place.endsWith('links-in-time'))).toEqual([
		'/partOf links-in-time',
		'/follows links-in-time'
	]);
});
