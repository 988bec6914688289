import type { SourceType, Stance } from '@mithaq/schema';
import { describe, expect, test } from 'vitest';
import { dayOf } from './day.ts';
import { indexOf, on, role, source } from './fixture.ts';
import { knownRoles, roleFacts } from './role.ts';

describe('roleFacts(index, role, asOf)', () => {
	const joint = role('joint', '2021-07-26', {
		speakers: ['us', 'iraq', 'us-forces'],
		evidence: [...on('2021-07-26'), ...on('2021-07-27')]
	});
	const index = indexOf({ roles: [joint] });

	test('names the force, the date and the distinct sides of the speakers', () => {
		const { force, when, sides } = roleFacts(index, joint, dayOf('2021-07-26'));
		expect([force.id, when.text, sides]).toEqual([
			'us-forces',
			'2021-07-26',
			['iraq', 'unitedStates']
		]);
	});

	test.each([
		['2021-07-25', 0],
		['2021-07-26', 1],
		['2021-07-27', 2]
	])('on %s it has %d sources and as many originals', (day, n) => {
		expect(roleFacts(index, joint, dayOf(day))).toMatchObject({ sources: n, originals: n });
	});

	test.each<[SourceType, Stance, boolean]>([
		['agreementText', 'supports', true],
		['officialStatement', 'partlySupports', true],
		['officialStatement', 'refutes', false],
		['newsReport', 'supports', false],
		['partyClaim', 'supports', false],
		['analysis', 'supports', false],
		['testimony', 'supports', false]
	])('a source of type %s that %s makes it official: %s', (type, stance, official) => {
		const told = role('r', '2021-07-26', {
			evidence: [...on('2021-07-26'), { source: 's', stance }]
		});
		const sources = [source('s', '2021-08-01', { type })];
		const known = indexOf({ roles: [told], sources });
		expect(roleFacts(known, told, dayOf('2021-08-01')).official).toBe(official);
		expect(roleFacts(known, told, dayOf('2021-07-31')).official).toBe(false);
	});
});

test.each([
	['2021-04-06', []],
	['2021-04-07', ['b']],
	['2021-07-26', ['b', 'c']],
	['2021-08-01', ['a', 'b', 'c']]
])('knownRoles(index, asOf) on %s holds %j, in date order, then by id', (day, ids) => {
	const index = indexOf({
		roles: [
			role('c', '2021-07-26'),
			role('b', '2021-04-07'),
			role('a', '2021-04-07', { evidence: on('2021-08-01') })
		]
	});
	expect(knownRoles(index, dayOf(day)).map(({ role: { id } }) => id)).toEqual(ids);
});
