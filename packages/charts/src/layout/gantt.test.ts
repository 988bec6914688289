import { dayOf, formatDay, knownCommitments } from '@mithaq/model';
import type { Assessment, Bundle, Commitment, Deadline } from '@mithaq/schema';
import { describe, expect, test } from 'vitest';
import { at, commitment, deadline, event, indexOf, on, source } from '../fixture.ts';
import type { TimeDirection } from '../view.ts';
import { ganttDomain, layoutGantt, type GanttLayout, type PlacedCommitment } from './gantt.ts';
import type { PlacedInterval } from './time.ts';

/** A day is a tenth of a percent of this. */
const domain = { start: dayOf('2022-01-01'), end: dayOf('2022-01-01') + 1000 };

/** Where a day stands, in percent. */
function x(day: string): number {
	return Number(((dayOf(day) - domain.start) / 10).toFixed(4));
}

function from(start: string, end: string): PlacedInterval {
	return { x: x(start), width: expect.closeTo(x(end) - x(start), 4) as number };
}

function layoutOf(
	parts: Partial<Bundle>,
	asOf = '2024-01-01',
	time: TimeDirection = 'ltr'
): GanttLayout {
	const day = dayOf(asOf);
	const index = indexOf(parts);
	return layoutGantt(knownCommitments(index, day), { asOf: day, time }, domain, index.sides);
}

function rowsOf(layout: GanttLayout): PlacedCommitment[] {
	return layout.groups.flatMap(({ rows }) => rows);
}

/** The row of a commitment that was made on 1 March 2022. */
function row(rest: Partial<Commitment>, asOf?: string, time?: TimeDirection): PlacedCommitment {
	const commitments = [commitment('c', '2022-03-01', rest)];
	return rowsOf(layoutOf({ commitments }, asOf, time))[0]!;
}

function assessed(rest: Partial<Assessment>): Assessment[] {
	return [
		{
			fulfilment: 'met',
			date: '2023-06-01',
			assessor: 'us',
			confidence: 'high',
			evidence: on('2023-06-01'),
			...rest
		}
	];
}

function due(date: string, rest: Partial<Deadline> = {}): Deadline {
	return deadline('2022-03-01', { date, ...rest });
}

describe('a bar', () => {
	test('without a deadline has no end cap and runs to the as-of day', () => {
		const { bars, deadlines, slips } = row({});
		expect(bars).toEqual([
			{ certain: from('2022-03-01', '2024-01-01'), end: 'open', x: x('2024-01-01') }
		]);
		expect([deadlines, slips]).toEqual([[], []]);
	});

	test('of a deadline without a date has no end cap, and the deadline stands where it was announced', () => {
		const { bars, deadlines } = row({ deadlines: [deadline('2022-05-01', { kind: 'open' })] });
		expect(bars.map(({ end }) => end)).toEqual(['open']);
		expect(deadlines).toMatchObject([{ x: x('2022-05-01'), kind: 'open', dated: false }]);
	});

	test('runs from the day it was made to the end of the day it is due', () => {
		const { bars, deadlines } = row({ deadlines: [due('2024-06-30')] });
		expect(bars).toEqual([
			{ certain: from('2022-03-01', '2024-07-01'), end: 'deadline', x: x('2024-07-01') }
		]);
		expect(deadlines).toMatchObject([{ x: x('2024-07-01'), kind: 'fixed', dated: true }]);
	});

	test('of something that continues ends as until', () => {
		const { bars } = row({ duty: 'maintain', deadlines: [due('2024-06-30', { kind: 'until' })] });
		expect(bars.map(({ end }) => end)).toEqual(['until']);
	});

	test('is solid up to the month of its deadline and hatched over exactly that month', () => {
		const { bars } = row({ deadlines: [due('2024-06')] });
		expect(bars).toEqual([
			{
				certain: from('2022-03-01', '2024-06-01'),
				maybeDue: from('2024-06-01', '2024-07-01'),
				end: 'deadline',
				x: x('2024-07-01')
			}
		]);
	});

	test('is hatched over the days on which it may have been made', () => {
		const { bars } = row({ madeAt: at('2022-05'), deadlines: [due('2024-06-30')] });
		expect(bars[0]).toMatchObject({
			maybeMade: from('2022-05-01', '2022-06-01'),
			certain: from('2022-05-31', '2024-07-01')
		});
	});

	test('of a commitment made since a day is hatched up to the as-of day', () => {
		const events = [event('talks', '2022-05-01/..', { evidence: on('2022-05-01') })];
		const promise = commitment('c', '2022-03-01', {
			madeAt: 'talks',
			deadlines: [due('2024-06-30')]
		});
		const [placed] = rowsOf(layoutOf({ events, commitments: [promise] }, '2023-01-01'));
		expect(placed!.bars).toEqual([
			{
				maybeMade: from('2022-05-01', '2023-01-02'),
				certain: from('2023-01-01', '2024-07-01'),
				end: 'deadline',
				x: x('2024-07-01')
			}
		]);
	});

	test('of a deadline whose last day is open has no end cap', () => {
		const { bars, deadlines } = row({ deadlines: [due('2024-06-30/..', { kind: 'window' })] });
		expect(bars).toEqual([
			{ certain: from('2022-03-01', '2024-07-01'), end: 'open', x: x('2024-07-01') }
		]);
		expect(deadlines).toMatchObject([{ x: x('2024-07-01'), dated: true }]);
	});

	test('of a deadline whose first day is open is hatched from the day it was made', () => {
		const { bars } = row({ deadlines: [due('../2024-06-30', { kind: 'window' })] });
		expect(bars[0]).toMatchObject({
			certain: from('2022-03-01', '2022-03-01'),
			maybeDue: from('2022-03-01', '2024-07-01')
		});
	});

	test('has no length where the deadline lies before the day it was made', () => {
		const placed = row({ deadlines: [due('2022-02-01')] }, '2022-03-01');
		expect(placed.bars[0]!.certain).toEqual({ x: x('2022-03-01'), width: 0 });
		expect(placed.reach).toEqual(from('2022-02-02', '2022-03-01'));
	});

	test('is mirrored where time runs to the left', () => {
		const { bars, x: made } = row({ deadlines: [due('2024-06')] }, '2024-01-01', 'rtl');
		const certain = from('2022-03-01', '2024-06-01');
		expect(made).toBeCloseTo(100 - x('2022-03-01'), 3);
		expect(bars[0]!.certain.x).toBeCloseTo(100 - x('2024-06-01'), 3);
		expect(bars[0]!.certain.width).toEqual(certain.width);
		expect(bars[0]!.x).toBeCloseTo(100 - x('2024-07-01'), 3);
	});
});

/** A word of somebody's on a day, which is also when it became known. */
function word(date: string, rest: Partial<Assessment>): Assessment {
	return assessed({ date, evidence: on(date), ...rest })[0]!;
}

/** The row of a commitment that an event of a day carried out. */
function doneOn(day: string, rest: Partial<Commitment>): PlacedCommitment {
	const done = event('done', day, { bears: [{ commitment: 'c', how: 'fulfils' }] });
	const commitments = [commitment('c', '2022-03-01', rest)];
	return rowsOf(layoutOf({ events: [done], commitments }))[0]!;
}

describe('what is late', () => {
	const deadlines = [due('2022-06-30')];

	test.each<[string, Assessment[], PlacedInterval | undefined]>([
		['of which nobody has said a word, not at all', [], undefined],
		[
			'met after it, to the day it was met',
			assessed({ metOn: '2022-09-01' }),
			from('2022-07-01', '2022-09-01')
		],
		[
			'not yet met after it and then met, to the word that says so',
			[word('2022-08-01', { fulfilment: 'inProgress' }), ...assessed({})],
			from('2022-07-01', '2023-06-01')
		],
		['met nobody knows when, not at all', assessed({}), undefined],
		['met on time, not at all', assessed({ metOn: '2022-05-01' }), undefined],
		['judged not met, not at all', assessed({ fulfilment: 'notMet' }), undefined],
		[
			'met as one says and another denies, not at all',
			[
				...assessed({ metOn: '2022-09-01' }),
				word('2023-06-02', { fulfilment: 'notMet', assessor: 'iraq' })
			],
			undefined
		]
	])('is drawn of what is %s', (_what, assessments, late) => {
		expect(row({ deadlines, assessments }).bars[0]!.late).toEqual(late);
	});

	test('is drawn to the event that carried it out', () => {
		const { bars } = doneOn('2022-09-01', { deadlines });
		expect(bars[0]!.late).toEqual(from('2022-07-01', '2022-09-01'));
	});

	test('is not drawn of something that was to continue until a day', () => {
		const { bars } = row({
			deadlines: [due('2022-06-30', { kind: 'until' })],
			assessments: assessed({ metOn: '2022-09-01' })
		});
		expect(bars[0]!.late).toBeUndefined();
	});
});

describe('the outcome', () => {
	test.each<[string, Partial<Assessment>, number | undefined]>([
		['the day it was met', { metOn: '2022-09-01' }, x('2022-09-01')],
		['the last of the days it may have been met', { metOn: '2022-09' }, x('2022-09-30')],
		['the day of the word that says so, where no other is named', {}, x('2023-06-01')],
		['no day where it is no longer met', { fulfilment: 'reversed', metOn: '2022-09-01' }, undefined]
	])('stands at %s', (_what, rest, outcome) => {
		expect(row({ assessments: assessed(rest) }).outcome).toBe(outcome);
	});

	test('stands at the event that carried it out', () => {
		expect(doneOn('2022-09-01', {}).outcome).toBe(x('2022-09-01'));
	});

	test('stands where one says that it was met, though another denies it', () => {
		const assessments = [
			...assessed({}),
			word('2023-06-02', { fulfilment: 'notMet', assessor: 'iraq' })
		];
		expect(row({ assessments }).outcome).toBe(x('2023-06-01'));
	});

	test('of a standing duty, which is kept and not met, stands nowhere', () => {
		expect(row({ duty: 'maintain', assessments: assessed({}) }).outcome).toBeUndefined();
	});
});

describe('deadlines', () => {
	test('that contradict each other are two bars and two marks', () => {
		const deadlines = [
			deadline('2022-05-01', {
				date: '2024-03-31',
				evidence: [{ source: 'one', stance: 'supports' }]
			}),
			deadline('2022-05-01', {
				date: '2024-06-30',
				evidence: [{ source: 'two', stance: 'supports' }]
			})
		];
		const sources = ['one', 'two'].map((id) => source(id, '2022-05-01'));
		const promise = commitment('c', '2022-03-01', { deadlines });
		const [placed] = rowsOf(layoutOf({ sources, commitments: [promise] }));
		expect(placed!.bars.map((bar) => bar.x)).toEqual([x('2024-04-01'), x('2024-07-01')]);
		expect(placed!.deadlines.map(({ facts }) => facts.isCurrent)).toEqual([true, true]);
		expect(placed!.reach).toEqual(from('2022-03-01', '2024-07-01'));
	});

	test.each<[string, Deadline, string, string, boolean]>([
		[
			'later',
			deadline('2022-09-01', { date: '2024-06-30', change: 'extended' }),
			'2023-07-01',
			'2024-07-01',
			true
		],
		[
			'earlier',
			deadline('2022-09-01', { date: '2022-12-31', change: 'broughtForward' }),
			'2023-07-01',
			'2023-01-01',
			false
		]
	])('that move %s leave a slip from the old to the new', (_way, moved, old, next, isLater) => {
		const { slips, deadlines, bars } = row({ deadlines: [due('2023-06-30'), moved] });
		expect(slips).toMatchObject([{ from: x(old), to: x(next), facts: { index: 1 } }]);
		expect(slips[0]!.to > slips[0]!.from).toBe(isLater);
		expect(deadlines.map((item) => [item.x, item.facts.isCurrent])).toEqual([
			[x(old), false],
			[x(next), true]
		]);
		expect(bars.map((bar) => bar.x)).toEqual([x(next)]);
	});

	test('that different speakers give leave no slip, and both stand', () => {
		const said = event('said', '2022-09-01', {
			participants: [{ actor: 'iraq', role: 'speaker' }]
		});
		const other = deadline('2022-09-01', { date: '2024-06-30', event: 'said' });
		const promise = commitment('c', '2022-03-01', { deadlines: [due('2023-06-30'), other] });
		const [placed] = rowsOf(layoutOf({ events: [said], commitments: [promise] }));
		expect(placed!.slips).toEqual([]);
		expect(placed!.bars.map((bar) => bar.x)).toEqual([x('2023-07-01'), x('2024-07-01')]);
	});

	test('that are only reaffirmed leave no slip', () => {
		const again = deadline('2022-09-01', { date: '2023-06-30', change: 'reaffirmed' });
		expect(row({ deadlines: [due('2023-06-30'), again] }).slips).toEqual([]);
	});
});

test('ticks stand where events that happened and are in view reaffirm it or take it further', () => {
	const bears = (how: 'sets' | 'reaffirms' | 'advances' | 'breaches' | 'reschedules') => ({
		bears: [{ commitment: 'c', how }]
	});
	const events = [
		event('made', '2022-03-01', bears('sets')),
		event('again', '2022-06-01', bears('reaffirms')),
		event('also-again', '2022-06-01', bears('reaffirms')),
		event('further', '2022-08-01/..', { ...bears('advances'), evidence: on('2022-08-01') }),
		event('long-ago', '2019-01-01', bears('reaffirms')),
		event('planned', '2022-10-01', { ...bears('advances'), occurrence: 'announced' }),
		event('against', '2022-11-01', bears('breaches')),
		event('moved', '2022-12-01', bears('reschedules'))
	];
	const promise = commitment('c', '2022-03-01', { madeAt: 'made' });
	const [placed] = rowsOf(layoutOf({ events, commitments: [promise] }));
	expect(placed!.touches).toEqual([x('2022-06-01'), x('2022-08-01')]);
});

describe('rows', () => {
	const commitments = [
		commitment('undated-late', '2022-05-01'),
		commitment('undated-early', '2022-02-01'),
		commitment('later', '2022-01-15', { deadlines: [deadline('2022-01-15', { date: '2024-06' })] }),
		commitment('sooner', '2022-06-01', {
			deadlines: [deadline('2022-06-01', { date: '2023-06' })]
		}),
		commitment('by-iraq', '2022-03-01', { by: ['iraq'] }),
		commitment('by-both', '2022-03-01', { by: ['iraq', 'us'] }),
		commitment('by-other', '2022-03-01', { by: ['commission'] }),
		commitment('by-coalition', '2022-03-01', { by: ['coalition'] })
	];

	test('are grouped by party, those of several sides first', () => {
		expect(layoutOf({ commitments }).groups.map(({ key }) => key)).toEqual([
			'together',
			'iraq',
			'unitedStates',
			'coalition',
			'other'
		]);
	});

	test('of a party come in the order of deadlines, those without a date last and oldest first', () => {
		const group = layoutOf({ commitments }).groups.find(({ key }) => key === 'unitedStates');
		expect(group!.rows.map(({ facts }) => facts.commitment.id)).toEqual([
			'sooner',
			'later',
			'undated-early',
			'undated-late'
		]);
	});

	test('hold each commitment once', () => {
		const ids = rowsOf(layoutOf({ commitments })).map(({ facts }) => facts.commitment.id);
		expect(ids.toSorted()).toEqual(commitments.map(({ id }) => id).toSorted());
	});
});

test('moving the as-of day hides what no source had said by then', () => {
	const moved = deadline('2022-09-01', { date: '2024-06-30', change: 'extended' });
	const commitments = [
		commitment('c', '2022-03-01', { deadlines: [due('2023-06-30'), moved] }),
		commitment('later', '2022-10-01')
	];
	const seen = ['2022-02-28', '2022-03-01', '2022-08-31', '2022-09-01', '2022-10-01'].map((asOf) =>
		rowsOf(layoutOf({ commitments }, asOf)).map(
			({ facts, deadlines, slips }) => `${facts.commitment.id} ${deadlines.length} ${slips.length}`
		)
	);
	expect(seen).toEqual([[], ['c 1 0'], ['c 1 0'], ['c 2 1'], ['c 2 1', 'later 0 0']]);
});

test('what lies beyond the as-of day is the future', () => {
	const layout = layoutOf({}, '2024-01-01');
	expect(layout.asOf).toBe(x('2024-01-01'));
	expect(layout.future).toEqual({
		x: x('2024-01-01'),
		width: expect.closeTo(100 - x('2024-01-01'), 4)
	});
});

describe('ganttDomain(commitments, asOf)', () => {
	function domainOf(commitments: Commitment[], asOf = '2024-01-01'): string {
		const facts = knownCommitments(indexOf({ commitments }), dayOf('2025-01-01'));
		const { start, end } = ganttDomain(facts, dayOf(asOf));
		return `${formatDay(start)} ${formatDay(end)}`;
	}
	const recent = [commitment('a', '2022-01-10'), commitment('b', '2023-01-10')];

	test.each<[string, Commitment[], string]>([
		['no commitment, the month of the as-of day', [], '2024-01-01 2024-02-01'],
		['one commitment, up to the as-of day', recent.slice(0, 1), '2021-12-01 2024-02-01'],
		[
			'the last deadline where it is later',
			[
				commitment('a', '2022-01-10', {
					deadlines: [due('2024-06', { event: at('2022-01-10'), evidence: on('2022-01-10') })]
				})
			],
			'2021-12-01 2024-08-01'
		],
		['several commitments', recent, '2021-12-01 2024-02-01'],
		[
			'one made long before all others, without it',
			[commitment('old', '2008'), ...recent],
			'2021-12-01 2024-02-01'
		],
		['one made after the as-of day', [commitment('a', '2024-03-05')], '2024-03-01 2024-04-01'],
		[
			'a deadline without a last day',
			[
				commitment('a', '2022-01-10', {
					deadlines: [due('2024-06-30/..', { event: at('2022-01-10'), evidence: on('2022-01-10') })]
				})
			],
			'2021-12-01 2024-08-01'
		]
	])('covers %s', (_what, commitments, expected) => {
		expect(domainOf(commitments)).toBe(expected);
	});

	test('a commitment that was made before it comes in from the edge', () => {
		const [placed] = rowsOf(layoutOf({ commitments: [commitment('old', '2008')] }));
		expect(placed).toMatchObject({ x: 0, before: true });
		expect(placed!.bars[0]!.maybeMade).toBeUndefined();
	});
});

test('deadlines that would cover each other go one below the other, each at its own date', () => {
	const near = row({
		deadlines: [
			deadline('2022-03-01', { date: '2023-01-01' }),
			deadline('2022-04-01', { date: '2023-01-06', change: 'extended' }),
			deadline('2022-05-01', { date: '2023-09-01', change: 'extended' })
		]
	});
	expect(near.deadlines.map(({ slot }) => slot)).toEqual([0, 1, 0]);
	expect(near.deadlines.map((item) => item.x)).toEqual([
		x('2023-01-02'),
		x('2023-01-07'),
		x('2023-09-02')
	]);
});
