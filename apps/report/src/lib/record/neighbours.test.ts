import { expect, test } from 'vitest';
import { commitment, event, indexOf } from './fixture.ts';
import { namedBy, namersOf, type NeighbourGroup } from './neighbours.ts';
import { find } from './record.ts';

const index = indexOf({
	events: [
		event('e2', '2021-01', { bears: [{ commitment: 'c', how: 'advances' }] }),
		event('e1', '2020-01-01', { participants: [{ actor: 'a', role: 'issuer' }] })
	],
	commitments: [
		commitment({ readings: [{ actor: 'a', reading: { ar: '', en: '' }, evidence: [] }] })
	]
});

function idsOf(groups: NeighbourGroup[]) {
	return groups.map(({ kind, neighbours }) => [kind, neighbours.map(({ record }) => record.id)]);
}

test('a record names each neighbour once, by kind', () => {
	const groups = namedBy(index, find(index, 'commitments', 'c')!);
	expect(idsOf(groups)).toEqual([
		['events', ['e1']],
		['sources', ['s']],
		['actors', ['a']]
	]);
	expect(groups[2]!.neighbours[0]!.references.map(({ pointer }) => pointer)).toEqual([
		'/by/0',
		'/readings/0/actor'
	]);
});

test('a record is named by others, in date order', () => {
	expect(idsOf(namersOf(index, find(index, 'sources', 's')!))).toEqual([
		['events', ['e1', 'e2']],
		['commitments', ['c']],
		['actors', ['a']]
	]);
});

test('a record that nothing names has no namers', () => {
	expect(namersOf(index, find(index, 'events', 'e2')!)).toEqual([]);
});
