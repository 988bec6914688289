import type { RecordIndex } from '@mithaq/model';
import { expect, test } from 'vitest';
import { recordHistory } from './recordHistory.ts';

const editions = (...titles: (string | undefined)[]) =>
	titles.map((title, number) => ({
		bundle: { dataset: { version: `0.${number + 1}.0` } },
		events: new Map(title ? [['a', { title }]] : [])
	})) as unknown as RecordIndex[];

test.each([
	[['x'], { since: '0.1.0' }],
	[[undefined, 'x', 'x'], { since: '0.2.0' }],
	[['x', 'y', 'z', 'z'], { since: '0.1.0', changed: '0.3.0' }],
	[['x', 'y', undefined, 'z'], { since: '0.4.0' }]
])('of versions in which it is %j', (titles, history) => {
	expect(recordHistory(editions(...titles), 'events', 'a')).toEqual(history);
});

test('a record that the last version has not', () => {
	expect(() => recordHistory(editions('x', undefined), 'events', 'a')).toThrow('missing events: a');
});
