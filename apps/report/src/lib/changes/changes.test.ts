import { expect, test } from 'vitest';
import { commitment, indexOf, source } from '../record/fixture.ts';
import { changedKinds } from './changes.ts';

const before = indexOf({ commitments: [commitment({ id: 'kept' }), commitment({ id: 'gone' })] });
const after = indexOf({
	commitments: [commitment({ id: 'kept', force: 'intended' }), commitment({ id: 'new' })],
	sources: [source('s', '2020-01-02'), source('t', '2021-01-01')]
});

test('what changed is told by kind, each record once, with a sentence for each field of those in both', () => {
	const told = changedKinds(before, after, 'en').map(({ kind, records }) => [
		kind,
		records.map(({ id, change, sentences }) => [id, change, sentences.length])
	]);
	expect(told).toEqual([
		[
			'commitments',
			[
				['gone', 'removed', 0],
				['kept', 'changed', 1],
				['new', 'added', 0]
			]
		],
		['sources', [['t', 'added', 0]]]
	]);
});

test('the same record has no change', () => {
	expect(changedKinds(after, after, 'ar')).toEqual([]);
});
