import { dayOf } from '@mithaq/model';
import { expect, test } from 'vitest';
import { commitment, event, indexOf } from '../../record/fixture.ts';
import { stripsOf } from './strips.ts';

const evidence = [{ source: 's', stance: 'supports' as const }];
const asOf = dayOf('2024-01-01');
const due = (date: string) => [
	{ kind: 'fixed' as const, date, change: 'set' as const, event: 'e1', evidence }
];
const index = indexOf({
	events: [event('e1', '2020-01-01')],
	commitments: [
		commitment({ id: 'open' }),
		commitment({ id: 'no-word', deadlines: due('2021-06-30') }),
		commitment({ id: 'ahead', deadlines: due('2025-06-30') })
	]
});

test('a promise reaches from the day it was made to its date, and the days after it without a word are told apart', () => {
	const strips = stripsOf(index, 'deadlines', asOf).map(({ from, to, line, tone }) => [
		from,
		to,
		line,
		tone
	]);
	const made = dayOf('2020-01-01');
	expect(strips).toEqual([
		[made, dayOf('2025-07-01'), 0, 'promise'],
		[made, dayOf('2021-07-01'), 1, 'promise'],
		[dayOf('2021-07-01'), asOf, 1, 'noWord'],
		[made, asOf, 2, 'promise']
	]);
});

test('a record in which nobody says what forces do has no strips of that', () => {
	expect(stripsOf(index, 'roles', asOf)).toEqual([]);
});
