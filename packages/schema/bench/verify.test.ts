import { expect, test } from 'vitest';
import { commitment } from '../src/generated/validators.js';
import { documents } from './documents.ts';
import type { Peer } from './peer.ts';
import { verify } from './verify.ts';

const ours: Peer = {
	name: 'x',
	accepts: commitment,
	problems: (value: unknown) => (commitment(value) ? 0 : commitment.errors!.length)
};
const compared = documents(100);

test('a validator that finds everything is verified', () => {
	expect(() => verify(ours, compared)).not.toThrow();
});

const others: [string, Partial<Peer>, string][] = [
	['accepts everything', { accepts: () => true, problems: () => 0 }, 'x accepts {'],
	['accepts nothing', { accepts: () => false }, 'x refuses {'],
	['finds problems in what is valid', { problems: () => 3 }, 'x refuses {'],
	[
		'stops at the first problem',
		{ problems: (value: unknown) => Number(!commitment(value)) },
		'x finds 1 of 2 in {'
	]
];

test.each(others)('a validator that %s is not timed', (_, change, message) => {
	expect(() => verify({ ...ours, ...change }, compared)).toThrow(message);
});
