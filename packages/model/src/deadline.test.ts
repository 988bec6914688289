import type { Deadline } from '@mithaq/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, formatDay } from './day.ts';
import { type DeadlineFacts, deadlineHistory } from './deadline.ts';
import { at, commitment, event, indexOf, on } from './fixture.ts';

function deadline(announced: string, rest: Partial<Deadline> = {}): Deadline {
	return {
		kind: 'fixed',
		change: 'set',
		event: at(announced),
		evidence: on(announced),
		...rest
	} as Deadline;
}

function history(deadlines: Deadline[], asOf = '2030-01-01'): DeadlineFacts[] {
	const promise = commitment({ deadlines });
	return deadlineHistory(indexOf({ commitments: [promise] }), promise, dayOf(asOf));
}

/** A line a deadline: its place, its date, `*` where it is current, its move. */
function lines(facts: DeadlineFacts[]): string[] {
	return facts.map(({ index, due, isCurrent, move }) =>
		[index, due?.text ?? '-', isCurrent ? '*' : '', move ? `${move.earliest}..${move.latest}` : '']
			.join(' ')
			.trim()
	);
}

const set = deadline('2021-07-26', { date: '2025-09' });
const extended = deadline('2024-09-27', { date: '2026-09', change: 'extended' });

describe('deadlineHistory(index, commitment, asOf)', () => {
	test.each<[string, Deadline[], string[]]>([
		['no deadlines', [], []],
		['one', [set], ['0 2025-09 *']],
		['an extension', [set, extended], ['0 2025-09', '1 2026-09 * 365..365']],
		[
			'a deadline brought forward',
			[set, deadline('2024-01-01', { date: '2025-06-30', change: 'broughtForward' })],
			['0 2025-09', '1 2025-06-30 * -92..-63']
		],
		[
			'a reaffirmation without a date',
			[set, deadline('2024-01-01', { kind: 'open', change: 'reaffirmed' })],
			['0 2025-09 *', '1 2025-09']
		],
		[
			'a reaffirmation with the same date',
			[set, deadline('2024-01-01', { date: '2025-09', change: 'reaffirmed' })],
			['0 2025-09 *', '1 2025-09']
		],
		[
			'a reaffirmation with a coarser date',
			[
				deadline('2023-01-01', { date: '2025-09-30' }),
				deadline('2024-01-01', { date: '2025-09', change: 'reaffirmed' })
			],
			['0 2025-09-30 *', '1 2025-09']
		],
		[
			'what is called a reaffirmation and names another date',
			[set, deadline('2024-01-01', { date: '2026-09', change: 'reaffirmed' })],
			['0 2025-09', '1 2026-09 * 365..365']
		],
		[
			'a reaffirmation of nothing known',
			[deadline('2024-01-01', { kind: 'open', change: 'reaffirmed' })],
			['0 -']
		],
		[
			'a postponement without a date',
			[set, deadline('2024-01-01', { kind: 'open', change: 'postponedWithoutDate' })],
			['0 2025-09', '1 - *']
		],
		[
			'a deadline after a postponement without a date',
			[set, deadline('2024-01-01', { change: 'postponedWithoutDate' }), extended],
			['0 2025-09', '1 -', '2 2026-09 * 365..365']
		],
		[
			'a lifted deadline',
			[set, deadline('2024-01-01', { kind: 'open', change: 'lifted' })],
			['0 2025-09', '1 -']
		],
		[
			'a lifted deadline that names the date that no longer holds',
			[set, deadline('2024-01-01', { date: '2025-09', change: 'lifted' })],
			['0 2025-09', '1 -']
		],
		[
			'a condition in place of a date',
			[set, deadline('2024-01-01', { kind: 'conditional' })],
			['0 2025-09', '1 - *']
		],
		['deadlines recorded newest first', [extended, set], ['1 2025-09', '0 2026-09 * 365..365']]
	])('tells of %s', (_what, deadlines, expected) => {
		expect(lines(history(deadlines))).toEqual(expected);
	});

	test('two dates from different sources at one event are both current, and neither is a move', () => {
		const first = deadline('2021-07-26', { date: '2025-09' });
		const second = deadline('2021-07-26', { date: '2026-09', evidence: on('2021-07-27') });
		expect(lines(history([first, second]))).toEqual(['0 2025-09 *', '1 2026-09 *']);
	});

	test('of two dates from one source at one event the later in the record is current', () => {
		const second = deadline('2021-07-26', { date: '2026-09' });
		expect(lines(history([set, second]))).toEqual(['0 2025-09', '1 2026-09 *']);
	});

	test('a deadline that one source lifts and another sets at one event is current', () => {
		const lifted = deadline('2024-09-27', { change: 'lifted', evidence: on('2024-09-28') });
		expect(lines(history([set, extended, lifted]))).toEqual([
			'0 2025-09',
			'1 2026-09 * 365..365',
			'2 -'
		]);
	});

	test('a reaffirmation takes no date where two are in dispute', () => {
		const disputed = deadline('2021-07-26', { date: '2026-09', evidence: on('2021-07-27') });
		const reaffirmed = deadline('2024-01-01', { change: 'reaffirmed' });
		expect(lines(history([set, disputed, reaffirmed]))).toEqual([
			'0 2025-09 *',
			'1 2026-09 *',
			'2 -'
		]);
	});

	test('a date that one side dropped while the other kept it moves from the last one recorded', () => {
		const disputed = deadline('2021-07-26', { date: '2025-12', evidence: on('2021-07-27') });
		const moved = history([set, disputed, extended]).at(-1)?.move;
		expect(moved?.from.text).toBe('2025-12');
	});

	test.each([
		['2021-07-25', []],
		['2021-07-26', ['0 2025-09 *']],
		['2024-09-26', ['0 2025-09 *']],
		['2024-09-27', ['0 2025-09', '1 2026-09 * 365..365']]
	])('on %s it holds what was known by then: %j', (asOf, expected) => {
		expect(lines(history([set, extended], asOf))).toEqual(expected);
	});

	test('an extension that is published late is known late', () => {
		const late = { ...extended, evidence: on('2025-03') };
		expect(lines(history([set, late], '2025-03-30'))).toEqual(['0 2025-09 *']);
		expect(history([set, late], '2025-03-31').map((d) => formatDay(d.knownFrom))).toEqual([
			'2021-07-26',
			'2025-03-31'
		]);
	});

	test('announced is the date of the event', () => {
		const told = { ...set, event: 'round' };
		const promise = commitment({ deadlines: [told] });
		const index = indexOf({ commitments: [promise], events: [event('round', '2021-07')] });
		expect(deadlineHistory(index, promise, dayOf('2022-01-01'))[0]?.announced.text).toBe('2021-07');
	});

	test('an event that the bundle lacks is an error that names it', () => {
		expect(() => history([{ ...set, event: 'x' }])).toThrow('missing event: x');
	});

	test('the moves between days add up to the move from the first day to the last', () => {
		const day = fc.integer({ min: dayOf('2025-01-01'), max: dayOf('2027-01-01') });
		fc.assert(
			fc.property(fc.array(day, { minLength: 1, maxLength: 8 }), (days) => {
				const facts = history(
					days.map((due, i) => deadline(`2021-07-0${i + 1}`, { date: formatDay(due) }))
				);
				const sum = facts.reduce((total, { move }) => total + (move?.latest ?? 0), 0);
				expect(sum).toBe((days.at(-1) ?? 0) - (days[0] ?? 0));
			})
		);
	});

	test('each move starts from the date that the earlier announcement gave', () => {
		const month = fc.integer({ min: 1, max: 9 }).map((n) => `2025-0${n}`);
		fc.assert(
			fc.property(fc.array(month, { minLength: 2, maxLength: 8 }), (months) => {
				const facts = history(months.map((date, i) => deadline(`2021-07-0${i + 1}`, { date })));
				for (const [i, { move, due }] of facts.entries()) {
					if (!move) continue;
					expect(move.from).toEqual(facts[i - 1]?.due);
					expect(move.to).toEqual(due);
					expect(move.earliest).toBeLessThanOrEqual(move.latest);
				}
			})
		);
	});
});
