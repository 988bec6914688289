import type { Deadline } from '@mithaq/schema';
import { expect, test } from 'vitest';
import { knownCommitments } from './commitment.ts';
import { dayOf, formatDay } from './day.ts';
import { at, commitment, event, indexOf, on } from './fixture.ts';

const COMMITMENTS = 1500;
const FIRST = dayOf('2020-01-01');
const numbers = Array.from({ length: COMMITMENTS }, (_, i) => i);

function deadline(i: number): Deadline {
	const told = formatDay(FIRST + i);
	return {
		kind: 'fixed',
		date: formatDay(FIRST + 2 * i + 30),
		change: i % 3 ? 'extended' : 'set',
		event: at(told),
		evidence: on(told)
	};
}

const index = indexOf({
	commitments: numbers.map((i) =>
		commitment({
			id: `c${i}`,
			madeAt: `e${i}`,
			deadlines: [i, i + 100, i + 200].map(deadline),
			evidence: on(formatDay(FIRST + i))
		})
	),
	events: numbers.map((i) =>
		event(`e${i}`, formatDay(FIRST + i), { bears: [{ commitment: `c${i}`, how: 'sets' }] })
	)
});
const asOf = FIRST + COMMITMENTS + 300;

test(`knownCommitments(index, asOf) of ${COMMITMENTS} commitments, one step of the slider`, async ({
	bench
}) => {
	const known = knownCommitments;
	expect(known(index, asOf)).toHaveLength(COMMITMENTS);
	await bench('knownCommitments', () => void known(index, asOf)).run();
});
