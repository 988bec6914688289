import type { Commitment } from '@mithaq/schema';
import { expect, test } from 'vitest';
import { commitment, event, from, indexOf } from '../record/fixture.ts';
import { effectsOf, type Effect } from './effects.ts';

/** What the event `e2` did to the commitment `c`, which `e1` made. */
function effects(rest: Partial<Commitment>, bears: Parameters<typeof event>[2] = {}): Effect[] {
	const later = event('e2', '2020-02-01', bears);
	const index = indexOf({
		events: [event('e1', '2020-01-01'), later],
		commitments: [commitment(rest)]
	});
	return effectsOf(index, later).map(({ effect }) => effect);
}

const first = { kind: 'fixed', change: 'set', date: '2021-01-01', event: 'e1' } as const;
const evidence = from('s');

test('the event at which a commitment was made is said to have made it, and nothing else', () => {
	expect(effects({ madeAt: 'e2' }, { bears: [{ commitment: 'c', how: 'sets' }] })).toEqual([
		'made'
	]);
});

test('a first date is given', () => {
	const deadlines = [{ ...first, event: 'e2', evidence }];
	expect(effects({ deadlines })).toEqual(['dated']);
	expect(effects({}, { bears: [{ commitment: 'c', how: 'sets' }] })).toEqual(['dated']);
});

test.each([
	['another date', { ...first, date: '2022-01-01', event: 'e2', evidence }],
	[
		'none any more',
		{ kind: 'open', change: 'postponedWithoutDate', event: 'e2', evidence }
	] as const,
	['lifted', { kind: 'open', change: 'lifted', event: 'e2', evidence }] as const
])('a date is moved: %s', (_what, deadline) => {
	expect(effects({ deadlines: [{ ...first, evidence }, deadline] })).toEqual(['moved']);
});

test('another date by others than who gave the first is a date given, and moves nothing', () => {
	const later = event('e2', '2020-02-01', { participants: [{ actor: 'b', role: 'speaker' }] });
	const of = (id: string, side: string) => ({
		id,
		name: { ar: id, en: id },
		kind: 'state' as const,
		side,
		evidence: from('s')
	});
	const index = indexOf({
		actors: [of('a', 'north'), of('b', 'other')],
		events: [event('e1', '2020-01-01'), later],
		commitments: [
			commitment({
				deadlines: [
					{ ...first, evidence },
					{ ...first, date: '2022-01-01', event: 'e2', evidence: from('s') }
				]
			})
		]
	});
	expect(effectsOf(index, later).map(({ effect }) => effect)).toEqual(['dated']);
});

test('what only was announced carries nothing out', () => {
	const bears = [{ commitment: 'c', how: 'fulfils' as const }];
	expect(effects({}, { bears, occurrence: 'announced' })).toEqual([]);
});

test('a date that is only reaffirmed, or a step towards it, is no effect', () => {
	const again = { ...first, change: 'reaffirmed', event: 'e2', evidence } as const;
	expect(effects({ deadlines: [{ ...first, evidence }, again] })).toEqual([]);
	expect(effects({}, { bears: [{ commitment: 'c', how: 'advances' }] })).toEqual([]);
});

test('what fulfils or breaches settles', () => {
	expect(effects({}, { bears: [{ commitment: 'c', how: 'fulfils' }] })).toEqual(['fulfilled']);
	expect(effects({}, { bears: [{ commitment: 'c', how: 'breaches' }] })).toEqual(['breached']);
});
