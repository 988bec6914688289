import type { RoleStatement, Strength } from '@mithaq/schema';
import { expect, test } from 'vitest';
import { byCapacity, capacities } from './capacities.ts';
import { commitment, event, from, indexOf } from './fixture.ts';
import { namersOf } from './neighbours.ts';
import { find } from './record.ts';

const text = { ar: 'x', en: 'x' };
const evidence = from('s');
const role = (id: string, rest: Partial<RoleStatement>): RoleStatement => ({
	id,
	title: text,
	date: '2020',
	dateBasis: 'printed',
	force: 'b',
	speakers: ['b'],
	place: 'iraq',
	activities: [{ activity: 'train', change: 'conducts' }],
	basis: 'declared',
	evidence,
	...rest
});
const strength = (id: string, rest: Partial<Strength>): Strength => ({
	id,
	date: '2020',
	dateBasis: 'printed',
	force: 'b',
	place: 'iraq',
	count: { qualifier: 'nonePublished', counts: 'present' },
	speaker: 'b',
	evidence,
	...rest
});

test('what names an actor is told by what it names it as, and all of it is told', () => {
	const actor = { name: text, kind: 'state', side: 'iraq', evidence } as const;
	const index = indexOf({
		actors: [
			{ ...actor, id: 'a' },
			{ ...actor, id: 'b', partOf: 'a' }
		],
		events: [event('e1', '2020', { participants: [{ actor: 'a', role: 'issuer' }] })],
		commitments: [
			commitment({ id: 'owed', by: ['b'], to: ['a'] }),
			commitment({
				id: 'own',
				readings: [{ actor: 'a', reading: text, evidence }],
				assessments: [
					{ fulfilment: 'met', date: '2021', assessor: 'a', confidence: 'high', evidence }
				]
			})
		],
		roles: [role('said', { speakers: ['a'] }), role('of', { force: 'a' })],
		strengths: [strength('given', { speaker: 'a' }), strength('counted', { force: 'a' })]
	});
	const groups = byCapacity(namersOf(index, find(index, 'actors', 'a')!));
	expect(
		groups.map(({ capacity, neighbours }) => [capacity, neighbours.map(({ record }) => record.id)])
	).toEqual([
		['commitments-by', ['own']],
		['commitments-to', ['owed']],
		['commitments-reader', ['own']],
		['commitments-assessor', ['own']],
		['roles-speakers', ['said']],
		['strengths-speaker', ['given']],
		['events-participant', ['e1']],
		['roles-force', ['of']],
		['strengths-force', ['counted']]
	]);
	expect(groups.map(({ capacity }) => capacity)).toEqual(capacities);
});
