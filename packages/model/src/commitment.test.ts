import type { Commitment } from '@mithaq/schema';
import { describe, expect, test } from 'vitest';
import { commitmentFacts, knownCommitments } from './commitment.ts';
import { dayOf, formatDay } from './day.ts';
import { at, commitment, event, indexOf, on, source } from './fixture.ts';

const WORDS = { ar: 'نص', en: 'text' };

const promise: Commitment = commitment({
	by: ['coalition', 'us', 'us-forces', 'iraq'],
	evidence: [
		...on('2021-01-01', { quote: 'combat role' }),
		...on('2021-02-01'),
		...on('2021-03-01', { stance: 'disputes' })
	],
	conditions: [
		{ text: WORDS, evidence: on('2021-01-01') },
		{ text: WORDS, evidence: on('2022-01-01') }
	],
	deadlines: [
		{
			kind: 'fixed',
			date: '2025-09',
			change: 'set',
			event: at('2021-01-01'),
			evidence: on('2021-01-01')
		},
		{
			kind: 'fixed',
			date: '2026-09',
			change: 'extended',
			event: at('2024-09-27'),
			evidence: on('2024-09-27')
		}
	],
	assessments: [
		{
			fulfilment: 'inProgress',
			date: '2025-10',
			assessor: 'iraq',
			confidence: 'high',
			evidence: on('2025-10-05')
		}
	],
	readings: [
		{ side: 'iraq', reading: WORDS, evidence: on('2024-09-28') },
		{ side: 'unitedStates', reading: WORDS, evidence: on('2024-09-29') }
	]
});

const index = indexOf({
	commitments: [promise],
	events: [
		event('talks', '2024-09-27', { bears: [{ commitment: 'c', how: 'reschedules' }] }),
		event('launch', '2021-01', {
			bears: [
				{ commitment: 'c', how: 'sets' },
				{ commitment: 'd', how: 'sets' }
			]
		}),
		event('other', '2021-02-01', { bears: [{ commitment: 'd', how: 'sets' }] })
	]
});

function facts(day: string) {
	return commitmentFacts(index, promise, dayOf(day));
}

describe('commitmentFacts(index, commitment, asOf)', () => {
	test.each([
		['2021-01-01', { sources: 1, originals: 1, moves: 0, outcome: 'notYetDue' }],
		['2021-02-01', { sources: 2, originals: 2, moves: 0, outcome: 'notYetDue' }],
		['2021-03-01', { sources: 3, originals: 2, moves: 0, outcome: 'notYetDue' }],
		['2022-01-01', { sources: 4, originals: 2, moves: 0, outcome: 'notYetDue' }],
		['2024-09-27', { sources: 5, originals: 2, moves: 1, outcome: 'notYetDue' }],
		['2026-09-01', { sources: 8, originals: 2, moves: 1, outcome: 'underWay' }],
		['2026-10-01', { sources: 8, originals: 2, moves: 1, outcome: 'underWay' }]
	])('on %s it has %j', (day, expected) => {
		const { moves, ...rest } = facts(day);
		expect({ ...rest, moves: moves.length }).toMatchObject(expected);
	});

	test.each([
		['2021-01-01', [1, 1, 1, 0, 0]],
		['2022-01-01', [1, 1, 2, 0, 0]],
		['2024-09-28', [2, 1, 2, 1, 0]],
		['2025-10-05', [2, 1, 2, 2, 1]]
	])('on %s deadlines, current, conditions, readings, assessments count %j', (day, counts) => {
		const { deadlines, current, conditions, readings, assessments } = facts(day);
		const lists = [deadlines, current, conditions, readings, assessments];
		expect(lists.map((list) => list.length)).toEqual(counts);
	});

	test('names where and by which sides it was made', () => {
		const { made, madeEvent, sides, knownFrom } = facts('2022-01-01');
		expect(made.text).toBe('2021-01-01');
		expect(madeEvent.id).toBe('at-2021-01-01');
		expect(sides).toEqual(['iraq', 'unitedStates', 'coalition']);
		expect(formatDay(knownFrom)).toBe('2021-01-01');
	});

	test('has a voice once there is an assessment, and then its outcome is what is said', () => {
		expect(facts('2025-10-04')).toMatchObject({ voices: [], outcome: 'notYetDue' });
		expect(facts('2025-10-05').voices.map(({ of }) => of)).toEqual(['iraq']);
		expect(facts('2025-10-05').outcome).toBe('underWay');
	});

	test.each([
		['2021-01-30', []],
		['2021-01-31', ['launch sets']],
		['2024-09-27', ['launch sets', 'talks reschedules']]
	])('on %s the events that bear on it are %j', (day, expected) => {
		expect(facts(day).events.map(({ event: { id }, how }) => `${id} ${how}`)).toEqual(expected);
	});

	test('is proven by a quote from a held text', () => {
		const held = source('held', '2021-01-01', { text: { digest: 'sha256-0', paragraphs: 1 } });
		const quoted = commitment({ evidence: [{ source: 'held', stance: 'supports', quote: 'x' }] });
		const proven = indexOf({ commitments: [quoted], sources: [held] });
		expect(commitmentFacts(proven, quoted, dayOf('2021-01-01')).proven).toBe(true);
		expect(facts('2021-01-01').proven).toBe(false);
	});

	test('an actor that the bundle lacks is an error that names it', () => {
		expect(() => commitmentFacts(index, commitment({ by: ['x'] }), 0)).toThrow('missing actor: x');
	});
});

describe('knownCommitments(index, asOf)', () => {
	const several = indexOf({
		commitments: [
			commitment({ id: 'b', madeAt: at('2021-04-07'), evidence: on('2021-04-07') }),
			commitment({ id: 'a', madeAt: at('2021-04-07'), evidence: on('2021-04-09') }),
			commitment({ id: 'z', madeAt: at('2020-06-11'), evidence: on('2021-04-08') })
		]
	});

	test.each([
		['2021-04-06', []],
		['2021-04-07', ['b']],
		['2021-04-08', ['z', 'b']],
		['2021-04-09', ['z', 'a', 'b']]
	])('on %s holds %j, in the order in which they were made, then by id', (day, ids) => {
		expect(knownCommitments(several, dayOf(day)).map((c) => c.commitment.id)).toEqual(ids);
	});
});
