import { expect, test } from 'vitest';
import { bridge, checkWith, meeting, placesOf, talks, upkeep } from '../fixture.ts';

const sets = (commitment: string) => ({ commitment, how: 'sets' });

test('commitment-set accepts a commitment that another event sets too, or instead', () => {
	const files = { 'events/talks.json': { ...talks, bears: [sets('upkeep')] } };
	expect(checkWith(files).problems).toEqual([]);
	const instead = { ...files, 'events/meeting.json': { ...meeting, bears: [sets('bridge')] } };
	expect(checkWith(instead).problems).toEqual([]);
});

test.each([
	['none bears on it', { ...meeting, bears: [sets('bridge')] }],
	[
		'one only bears on it otherwise',
		{ ...meeting, bears: [sets('bridge'), { commitment: 'upkeep', how: 'advances' }] }
	]
])('commitment-set refuses a commitment that no event sets: %s', (_, event) => {
	const checked = checkWith({ 'events/meeting.json': event });
	expect(placesOf(checked)).toEqual(['commitments/upkeep.json:14:12 /madeAt commitment-set']);
	expect(checked.problems[0]!.cure.en).toContain('{ "commitment": "upkeep", "how": "sets" }');
});

test.each([
	['that is broken', { ...meeting, date: 'May', bears: undefined }],
	['that cannot be read', '{'],
	['that bears nonsense', { ...meeting, bears: [null, 7] }],
	['whose bears are no list', { ...meeting, bears: 7 }]
])('commitment-set says nothing of a commitment made at an event %s', (_, contents) => {
	const { problems } = checkWith({ 'events/meeting.json': contents });
	expect(problems.length).toBeGreaterThan(0);
	expect(problems.filter(({ rule }) => rule === 'commitment-set')).toEqual([]);
});

test('commitment-set says nothing of an event that is not there', () => {
	const files = {
		'commitments/upkeep.json': { ...upkeep, madeAt: 'nowhere' },
		'commitments/bridge.json': bridge,
		'events/meeting.json': { ...meeting, bears: [sets('bridge')] }
	};
	expect(placesOf(checkWith(files))).toEqual([
		'commitments/upkeep.json:14:12 /madeAt references-resolve'
	]);
});
