import { knownCommitments } from '@mithaq/model';
import { expect, test } from 'vitest';
import { needsCanvas } from './size.ts';
import { SYNTHETIC_DAY, syntheticRecord } from './synthetic.ts';

const commitments = knownCommitments(syntheticRecord(1000), SYNTHETIC_DAY);

test.each<[number, boolean]>([
	[0, false],
	[100, false],
	[1000, true]
])('%i commitments with their deadlines need a canvas: %s', (count, expected) => {
	expect(needsCanvas(commitments.slice(0, count))).toBe(expected);
});

test('1,500 marks do not, and one more does', () => {
	let marks = 0;
	const count = commitments.findIndex(({ deadlines }) => (marks += 1 + deadlines.length) > 1500);
	expect(needsCanvas(commitments.slice(0, count))).toBe(false);
	expect(needsCanvas(commitments.slice(0, count + 1))).toBe(true);
});
