import { dayOf, knownCommitments } from '@mithaq/model';
import { expect, test } from 'vitest';
import { commitment, from, indexOf, source } from '../record/fixture.ts';
import { exampleOf, phraseIn } from './examples.ts';

test('the example is the commitment whose date moved most often; without commitments there is none', () => {
	const deadline = (date: string, event: string) =>
		({ kind: 'fixed', change: 'set', date, event, evidence: from('s') }) as const;
	const index = indexOf({
		commitments: [
			commitment({ id: 'a', deadlines: [deadline('2021', 'e1')] }),
			commitment({ id: 'b', deadlines: [deadline('2021', 'e1'), deadline('2023', 'e1')] })
		]
	});
	expect(exampleOf(knownCommitments(index, dayOf('2024-01-01')))!.commitment.id).toBe('b');
	expect(exampleOf([])).toBeUndefined();
});

test('a phrase is looked up only where its source has an address on the web', () => {
	const index = indexOf({
		sources: [
			source('s', '2020'),
			source('bad', '2020', { url: 'javascript:alert(1)' }),
			source('good', '2020', { url: 'https://example.org/a' })
		]
	});
	const evidence = ['s', 'bad', 'good'].flatMap(from);
	expect(phraseIn(index, evidence)!.source.id).toBe('good');
	expect(phraseIn(index, from('s'))).toBeUndefined();
});
