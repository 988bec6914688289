import { commitmentFacts, dayOf, formatDay } from '@mithaq/model';
import { timeliness, type Commitment, type Deadline } from '@mithaq/schema';
import { expect, test } from 'vitest';
import { commitment, from, indexOf } from '../record/fixture.ts';
import { ORDER, overdueFrom, standingsOf } from './standing.ts';

function due(date: string, rest: Partial<Deadline> = {}): Partial<Commitment> {
	return {
		deadlines: [
			{ kind: 'fixed', change: 'set', date, event: 'e1', evidence: from('s'), ...rest } as Deadline
		]
	};
}

test('every way to stand has a place, once', () => {
	expect([...ORDER].sort()).toEqual(timeliness.codes.map(({ code }) => code).sort());
});

test('what is overdue comes before what is ahead, and that before what has no date', () => {
	const index = indexOf({
		commitments: [
			commitment({ id: 'undated' }),
			commitment({ id: 'ahead', ...due('2030') }),
			commitment({ id: 'late', ...due('2021-01-01') })
		]
	});
	const standings = standingsOf(index, dayOf('2024-01-01'));
	expect(
		standings.map((standing) => [
			standing.timeliness,
			standing.commitments.map((facts) => facts.commitment.id)
		])
	).toEqual([
		['overdue', ['late']],
		['notYetDue', ['ahead']],
		['noDeadline', ['undated']]
	]);
});

test.each([
	['2021-01-01', '2021-01-02'],
	['2021-09', '2021-10-01'],
	['2021-07/2021-08', '2021-09-01']
])('a deadline of %s is overdue from %s', (date, day) => {
	const index = indexOf({ commitments: [commitment(due(date))] });
	const on = (asOf: string) => commitmentFacts(index, index.commitments.get('c')!, dayOf(asOf));
	const from = overdueFrom(on('2024-01-01'))!;
	expect(formatDay(from)).toBe(day);
	expect(on(day).timeliness).toBe('overdue');
	expect(on(formatDay(from - 1)).timeliness).not.toBe('overdue');
	expect(overdueFrom(on(formatDay(from - 1)))).toBeUndefined();
});
