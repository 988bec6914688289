import { expect, test } from 'vitest';
import { at, commitment, event, indexOf, on, role, source } from './fixture.ts';
import {
	findActor,
	findCommitment,
	findEvent,
	findRole,
	findSource,
	type RecordIndex
} from './record.ts';

const index = indexOf({ commitments: [commitment()], roles: [role('r', '2021-04-07')] });

const lookups: [string, (index: RecordIndex, id: string) => { id: string }, string][] = [
	['source', findSource, on('2021-04-07')[0]?.source ?? ''],
	['actor', findActor, 'iraq'],
	['event', findEvent, at('2021-01-01')],
	['commitment', findCommitment, 'c'],
	['role', findRole, 'r']
];

test.each(lookups)('a %s is found by its id', (_kind, find, id) => {
	expect(find(index, id).id).toBe(id);
});

test.each(lookups)('a missing %s is an error that names it', (kind, find) => {
	expect(() => find(index, 'x')).toThrow(new Error(`missing ${kind}: x`));
});

test('an id of another kind is missing', () => {
	expect(() => findActor(index, 'c')).toThrow('missing actor: c');
	expect(() => findActor(index, 'constructor')).toThrow('missing actor: constructor');
});

test('events that bear on a commitment are in date order, then by id', () => {
	const events = [
		event('b', '2024-09-27', { bears: [{ commitment: 'c', how: 'reschedules' }] }),
		event('a', '2024-09-27', { bears: [{ commitment: 'c', how: 'reaffirms' }] }),
		event('z', '2021', { bears: [{ commitment: 'c', how: 'sets' }] })
	];
	const bearings = indexOf({ events }).bearings.get('c') ?? [];
	expect(bearings.map(({ event: { id }, how }) => `${id} ${how}`)).toEqual([
		'z sets',
		'a reaffirms',
		'b reschedules'
	]);
});

test('a source or event with an invalid date is an error that quotes it', () => {
	expect(() => indexOf({ sources: [source('s', 'May')] })).toThrow('invalid date: May');
	expect(() => indexOf({ events: [event('e', 'June', { evidence: [] })] })).toThrow(
		'invalid date: June'
	);
});
