import { knownCommitments } from '@mithaq/model';
import { describe, expect, test } from 'vitest';
import { commitment, deadline, indexOf, viewOf } from '../fixture.ts';
import type { Arrangement } from '../view.ts';
import { chosenOf, DEFAULT_ARRANGEMENT, gather } from './arrangement.ts';

const { asOf } = viewOf('en', '2024-12-31');
const index = indexOf({
	commitments: [
		commitment('moved-far', '2021-04-07', {
			by: ['us'],
			deadlines: [
				deadline('2021-04-07', { date: '2022-06' }),
				deadline('2022-03-01', { date: '2026-06', change: 'extended' })
			]
		}),
		commitment('moved-little', '2021-04-07', {
			by: ['us'],
			deadlines: [
				deadline('2021-04-07', { date: '2025-06' }),
				deadline('2022-03-01', { date: '2025-07', change: 'extended' })
			]
		}),
		commitment('silent', '2022-03-01', {
			by: ['iraq'],
			force: 'intended',
			deadlines: [deadline('2022-03-01', { date: '2023' })]
		}),
		commitment('undated', '2022-03-01', { by: ['iraq', 'us'] })
	]
});
const facts = knownCommitments(index, asOf);

function ids(arrangement: Partial<Arrangement>): string[][] {
	const whole = { ...DEFAULT_ARRANGEMENT, ...arrangement };
	return gather(chosenOf(facts, whole), whole, index.sides).map(({ commitments }) =>
		commitments.map(({ commitment }) => commitment.id)
	);
}

describe('gather(commitments, arrangement)', () => {
	test.each<[Partial<Arrangement>, string[][]]>([
		[{}, [['undated'], ['silent'], ['moved-little', 'moved-far']]],
		[{ group: 'none' }, [['silent', 'moved-little', 'moved-far', 'undated']]],
		[
			{ group: 'agreement' },
			[
				['moved-little', 'moved-far'],
				['silent', 'undated']
			]
		],
		[{ group: 'none', sort: 'made' }, [['moved-far', 'moved-little', 'silent', 'undated']]],
		[{ group: 'none', sort: 'slip' }, [['moved-far', 'moved-little', 'silent', 'undated']]],
		[{ group: 'none', sort: 'outcome' }, [['silent', 'moved-little', 'moved-far', 'undated']]]
	])('by %o', (arrangement, expected) => {
		expect(ids(arrangement)).toEqual(expected);
	});
});

describe('chosenOf(commitments, arrangement)', () => {
	test.each<[Partial<Arrangement>, string[]]>([
		[{ party: 'together' }, ['undated']],
		[{ force: 'intended' }, ['silent']],
		[{ outcome: 'notYetDue' }, ['moved-little', 'moved-far']],
		[{ outcome: 'notYetDue', party: 'iraq' }, []],
		[{ outcome: 'noWord' }, ['silent']],
		[{ form: 'slips' }, ['moved-little', 'moved-far']]
	])('leaves of %o', (arrangement, expected) => {
		expect(ids({ ...arrangement, group: 'none' }).flat()).toEqual(expected);
	});
});
