import { commitmentFacts, type CommitmentFacts } from '@mithaq/model';
import type { Commitment } from '@mithaq/schema';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import DeadlineTable from '../charts/DeadlineTable.svelte';
import { commitment, deadline, indexOf, on, viewOf } from '../fixture.ts';
import { between } from '../markup.ts';
import { movedParts, outcomeLines, statusParts } from './outcome.ts';

const [en, ar] = [viewOf('en', '2024-12-31'), viewOf('ar', '2024-12-31')];

function told(rest: Partial<Commitment>): [CommitmentFacts, ReturnType<typeof indexOf>] {
	const index = indexOf({ commitments: [commitment('c', '2021-04-07', rest)] });
	return [commitmentFacts(index, index.commitments.get('c')!, en.asOf), index];
}

const moved = {
	deadlines: [
		deadline('2021-04-07', { date: '2022-06-30' }),
		deadline('2022-03-01', { date: '2022-07-10', change: 'extended' }),
		deadline('2022-05-01', { date: '2022-07-05', change: 'broughtForward' })
	]
} satisfies Partial<Commitment>;

const disputed = {
	assessments: [
		['met', 'us'],
		['inProgress', 'iraq']
	].map(([fulfilment, assessor]) => ({
		fulfilment: fulfilment as 'met' | 'inProgress',
		assessor: assessor!,
		date: '2023-06-01',
		confidence: 'high' as const,
		evidence: on('2023-06-01')
	}))
} satisfies Partial<Commitment>;

test('a commitment without a date says why it has none', () => {
	expect(statusParts(...told({}), en).at(-1)).toBe('no time named');
	expect(statusParts(...told({ duty: 'maintain' }), en).at(-1)).toBe(
		'a standing duty, no end date'
	);
	const open = { deadlines: [deadline('2021-04-07', { change: 'postponedWithoutDate' })] };
	expect(statusParts(...told(open), ar).at(-1)).toMatch(/[\u0621-\u064a]{3}/);
});

test('several moves are told one by one and in sum', () => {
	expect(movedParts(...told(moved), en).at(-1)).toBe(
		'deadline moved 2 times: 10 days later; 5 days earlier; in all 5 days later'
	);
	expect(movedParts(...told({}), en)).toHaveLength(2);
});

test('what came of it is called as in the code list, and told in full with who says so', () => {
	expect(outcomeLines(...told(disputed), en)).toEqual([
		'the words differ',
		'the words differ: Iraq: in progress (1 June 2023); the United States: met (1 June 2023)'
	]);
});

test('the table tells what came of it with each voice, and every move', () => {
	const [facts, index] = told({ ...moved, ...disputed });
	const props = { commitments: [facts], index, view: en, caption: '' };
	const table = between(render(DeadlineTable, { props }).body, 'data-table');
	const lines = [...table.matchAll(/<li>(?:<!--.*?-->)*([^<]*)/g)].map(([, line]) => line);
	expect(lines).toEqual(expect.arrayContaining(outcomeLines(facts, index, en)));
	expect(table).toContain('Iraq: in progress (1 June 2023); the United States: met (1 June 2023)');
	expect(table).toContain('in all 5 days later');
});
