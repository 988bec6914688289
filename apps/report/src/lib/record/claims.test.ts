import { expect, test } from 'vitest';
import { claimsOn, latestSource } from './claims.ts';
import { commitment, from, indexOf, source } from './fixture.ts';
import { find } from './record.ts';

const index = indexOf({
	sources: [source('s', '2020-01-02'), source('t', '2020-01-03'), source('unused', '2020')],
	commitments: [
		commitment({
			deadlines: [{ kind: 'open', change: 'set', event: 'e1', evidence: from('t') }],
			conditions: [{ text: { ar: '', en: '' }, evidence: from('t') }]
		})
	]
});

test('what rests on a source is found in every part of a record', () => {
	const [group] = claimsOn(index, 't');
	expect(group!.kind).toBe('commitments');
	expect(group!.records[0]!.claims.map(({ part }) => part)).toEqual(['conditions', 'deadlines']);
});

test('claims on a source come by kind', () => {
	expect(claimsOn(index, 's').map(({ kind }) => kind)).toEqual(['events', 'commitments', 'actors']);
});

test('nothing rests on a source that nothing cites', () => {
	expect(claimsOn(index, 'unused')).toEqual([]);
});

test('the latest source of a record is the last published, wherever in the record it is cited', () => {
	expect(latestSource(index, find(index, 'commitments', 'c')!)!.id).toBe('t');
	expect(latestSource(index, find(index, 'events', 'e1')!)!.id).toBe('s');
	expect(latestSource(index, find(index, 'sources', 's')!)).toBeUndefined();
});
