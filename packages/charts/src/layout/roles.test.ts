import { dayOf, knownRoles, roleSpans, turningPoints, type RecordIndex } from '@mithaq/model';
import type { ActivityStatement, Event, RoleStatement } from '@mithaq/schema';
import { describe, expect, test } from 'vitest';
import { at, event, indexOf, on, role } from '../fixture.ts';
import type { TimeDirection } from '../view.ts';
import { laneOrder } from './lanes.ts';
import { layoutRoles, roleDomain, type RoleLayout } from './roles.ts';
import { standingOf } from './symbols.ts';

const domain = { start: dayOf('2020-01-01'), end: dayOf('2020-01-01') + 2000 };

function x(day: string): number {
	return Number(((dayOf(day) - domain.start) / 20).toFixed(4));
}

function layoutOf(
	index: RecordIndex,
	asOf = '2024-12-31',
	time: TimeDirection = 'ltr'
): RoleLayout {
	const day = dayOf(asOf);
	return layoutRoles(
		{
			sides: index.sides,
			statements: knownRoles(index, day),
			spans: roleSpans(index, day),
			turningPoints: turningPoints(index, day),
			strengths: [],
			everything: { statements: knownRoles(index, dayOf('2024-12-31')), strengths: [] },
			domain
		},
		{ asOf: day, time }
	);
}

function rolesOf(...roles: RoleStatement[]): RecordIndex {
	return indexOf({ roles });
}

function saying(...activities: [string, ActivityStatement['change']][]): Partial<RoleStatement> {
	return { activities: activities.map(([activity, change]) => ({ activity, change })) };
}

describe('lanes', () => {
	test('run from combat to no presence, whatever the record speaks of', () => {
		expect(laneOrder([])).toEqual(['combat', 'noPresence']);
	});

	test('are ordered by use of force, with activities that the list does not name before no presence', () => {
		const facts = knownRoles(
			rolesOf(
				role('a', '2021-01-01', saying(['partnership', 'conducts'], ['zeal', 'conducts'])),
				role('b', '2021-01-01', saying(['train', 'conducts'], ['advise', 'ends'])),
				role('c', '2021-01-01', saying(['basket-weaving', 'conducts']))
			),
			dayOf('2022-01-01')
		);
		expect(laneOrder(facts)).toEqual([
			'combat',
			'train',
			'advise',
			'partnership',
			'basket-weaving',
			'zeal',
			'noPresence'
		]);
	});

	test('are of equal height, one under the other, and fill the drawing', () => {
		const { lanes, height } = layoutOf(
			rolesOf(
				role('a', '2021-01-01', { speakers: ['us', 'iraq'] }),
				role('b', '2021-01-01', saying(['train', 'conducts']))
			)
		);
		expect(new Set(lanes.map((lane) => lane.height)).size).toBe(1);
		expect(lanes.map(({ y }) => y)).toEqual(lanes.map((lane, number) => number * lane.height));
		expect(height).toBe(lanes.length * lanes[0]!.height);
	});
});

describe('a statement', () => {
	test('of several roles and speakers has a symbol for each, tied from the first to the last', () => {
		const joint = role('joint', '2021-04-07', {
			speakers: ['iraq', 'us'],
			...saying(['combat', 'willEnd'], ['advise', 'conducts'])
		});
		const { statements, lanes } = layoutOf(rolesOf(joint));
		const [placed] = statements;
		expect(placed!.symbols.map(({ side, activity, change }) => [side, activity, change])).toEqual([
			['iraq', 'combat', 'willEnd'],
			['unitedStates', 'combat', 'willEnd'],
			['iraq', 'advise', 'conducts'],
			['unitedStates', 'advise', 'conducts']
		]);
		const ys = placed!.symbols.map(({ y }) => y);
		expect(new Set(ys).size).toBe(4);
		expect(placed!.tie).toEqual({ y1: Math.min(...ys), y2: Math.max(...ys) });
		expect(lanes[placed!.lane]!.activity).toBe('combat');
		expect(placed!.x).toBe(x('2021-04-07'));
	});

	test('that says two things of one activity has two symbols in two places', () => {
		const both = role('both', '2021-04-07', saying(['enable', 'conducts'], ['enable', 'willEnd']));
		const [placed] = layoutOf(rolesOf(both)).statements;
		expect(new Set(placed!.symbols.map(({ y }) => y)).size).toBe(2);
	});

	test('of one role by one speaker has no tie', () => {
		expect(layoutOf(rolesOf(role('a', '2021-01-01'))).statements[0]).not.toHaveProperty('tie');
	});

	test('stands inside its lane', () => {
		const { statements, lanes } = layoutOf(
			rolesOf(
				role('a', '2021-01-01', saying(['combat', 'conducts'])),
				role('b', '2021-01-02', saying(['combat', 'conducts'])),
				role('c', '2021-01-03', { speakers: ['iraq', 'coalition'] })
			)
		);
		for (const { activity, y } of statements.flatMap(({ symbols }) => symbols)) {
			const lane = lanes.find((candidate) => candidate.activity === activity)!;
			expect(y).toBeGreaterThan(lane.y);
			expect(y).toBeLessThan(lane.y + lane.height);
		}
	});

	test('is filled where an official source supports it', () => {
		const index = indexOf({
			roles: [role('said', '2021-01-01'), role('told', '2021-01-02')],
			sources: []
		});
		index.sources.get('on-2021-01-01')!.type = 'officialStatement';
		expect(layoutOf(index).statements.map(({ filled }) => filled)).toEqual([true, false]);
	});

	test.each<[string, string | undefined, string | undefined]>([
		['2021-04-07', undefined, undefined],
		['2021-04', '2021-04-01', '2021-05-01'],
		['2021-04-07/2021-04-09', '2021-04-07', '2021-04-10'],
		['2021-04-07/..', '2021-04-07', '2024-12-31']
	])('dated %s may have been made from %s to %s', (date, start, end) => {
		const index = rolesOf(role('a', date, { evidence: on('2021-05-01') }));
		const maybe =
			start && end
				? { x: x(start), width: expect.closeTo(x(end) - x(start), 4) as number }
				: undefined;
		expect(layoutOf(index).statements[0]!.maybe).toEqual(maybe);
	});

	test('dated up to a day stands at that day', () => {
		const index = rolesOf(role('a', '../2021-04-07', { evidence: on('2021-05-01') }));
		expect(layoutOf(index).statements[0]!.x).toBe(x('2021-04-07'));
	});
});

test.each([
	['declared', 'conducts', 'declared'],
	['declared', 'hasEnded', 'declared'],
	['declared', 'isDenied', 'declared'],
	['declared', 'willBegin', 'planned'],
	['declared', 'willEnd', 'planned'],
	['demanded', 'willBegin', 'demanded'],
	['demanded', 'conducts', 'demanded'],
	['observed', 'conducts', 'observed']
] as const)('what is %s as %s stands as %s', (basis, change, standing) => {
	const [facts] = knownRoles(rolesOf(role('a', '2021-01-01', { basis })), dayOf('2022-01-01'));
	expect(standingOf(facts!, change)).toBe(standing);
});

describe('slots', () => {
	const crowded = rolesOf(
		role('a', '2021-01-01'),
		role('b', '2021-01-10'),
		role('c', '2022-01-01')
	);

	test('part two statements of one side that are crowded, at their own dates', () => {
		const { statements } = layoutOf(crowded);
		const [a, b, c] = statements.map(({ symbols }) => symbols[0]!.y);
		expect(a).not.toBe(b);
		expect(c).toBe(a);
		expect(statements.map((placed) => placed.x)).toEqual(
			['2021-01-01', '2021-01-10', '2022-01-01'].map(x)
		);
	});

	test.each(['ltr', 'rtl'] as const)(
		'part symbols wherever they stand: no two on one spot, %s',
		(time) => {
			const index = rolesOf(
				...['2021-01-01', '2021-01-01', '2021-01-05', '2021-02-20'].flatMap((date, number) => [
					role(`us-${number}`, date),
					role(`joint-${number}`, date, { speakers: ['iraq', 'us'] })
				])
			);
			const spots = layoutOf(index, '2024-12-31', time).statements.flatMap((placed) =>
				placed.symbols.map(({ y }) => `${placed.x} ${y}`)
			);
			expect(new Set(spots).size).toBe(spots.length);
		}
	);

	test('and lanes stay where they are when the as-of day moves', () => {
		const index = rolesOf(
			role('a', '2021-01-01'),
			role('b', '2021-01-10', { evidence: on('2022-06-01') }),
			role('c', '2023-01-01', { speakers: ['iraq'], ...saying(['combat', 'conducts']) }),
			role('d', '2023-01-01', saying(['train', 'conducts']))
		);
		const last = layoutOf(index);
		for (const asOf of ['2020-06-01', '2021-02-01', '2022-06-01', '2023-02-01']) {
			const then = layoutOf(index, asOf);
			expect(then.lanes).toEqual(last.lanes);
			expect(then.height).toBe(last.height);
			for (const placed of then.statements) {
				const { role: known } = placed.facts;
				const now = last.statements.find(({ facts }) => facts.role.id === known.id)!;
				expect(placed.x).toBe(now.x);
				expect(placed.symbols).toEqual(now.symbols);
			}
		}
		expect(layoutOf(index, '2021-02-01').statements.map(({ facts }) => facts.role.id)).toEqual([
			'a'
		]);
	});
});

describe('a band', () => {
	const index = rolesOf(role('a', '2021-04-07'));

	test('is solid for twelve months and lapsed up to the as-of day', () => {
		expect(layoutOf(index, '2023-01-01').bands).toMatchObject([
			{
				activity: 'advise',
				side: 'unitedStates',
				stated: { x: x('2021-04-07'), width: expect.closeTo(x('2022-04-07') - x('2021-04-07'), 4) },
				lapsed: { x: x('2022-04-07'), width: expect.closeTo(x('2023-01-01') - x('2022-04-07'), 4) }
			}
		]);
	});

	test('within twelve months has nothing lapsed', () => {
		expect(layoutOf(index, '2021-12-31').bands[0]).not.toHaveProperty('lapsed');
	});

	test('ends at the next declaration of its side and not of another', () => {
		const next = rolesOf(
			role('a', '2021-04-07'),
			role('b', '2021-06-01', { speakers: ['iraq'] }),
			role('c', '2021-09-01', saying(['partnership', 'conducts']))
		);
		const [first] = layoutOf(next, '2021-12-31').bands;
		expect(first!.stated).toEqual({
			x: x('2021-04-07'),
			width: expect.closeTo(x('2021-09-01') - x('2021-04-07'), 4)
		});
	});

	test('follows neither a demand nor a plan', () => {
		const others = rolesOf(
			role('a', '2021-04-07', { basis: 'demanded' }),
			role('b', '2021-05-07', saying(['partnership', 'willBegin']))
		);
		expect(layoutOf(others).bands).toEqual([]);
	});

	test('has an id that no other band has, even where two begin on one day', () => {
		const { bands } = layoutOf(
			rolesOf(
				role('month', '2021-04', { evidence: on('2021-04-20') }),
				role('day', '2021-04-01'),
				role('next', '2021-04-15')
			)
		);
		expect(bands.length).toBeGreaterThan(2);
		expect(new Set(bands.map(({ id }) => id)).size).toBe(bands.length);
	});

	test('is one where statements of one day say the same', () => {
		const same = rolesOf(role('a', '2021-04-07'), role('b', '2021-04-07'));
		expect(layoutOf(same).bands).toHaveLength(1);
	});
});

describe('turning points', () => {
	function agreement(date: string, rest: Partial<Event> = {}): Event {
		return event(`agreement-${date}`, date, { type: 'agreement', ...rest });
	}

	test('are numbered from 1 among those in the drawing, in date order', () => {
		const events = ['2008', '2022-05-01', '2021-04-07'].map((date) => agreement(date));
		const { turningPoints: points } = layoutOf(indexOf({ events }));
		expect(points.map(({ point, x: place }) => [point.number, point.event.date, place])).toEqual([
			[1, '2021-04-07', x('2021-04-07')],
			[2, '2022-05-01', x('2022-05-01')]
		]);
	});

	test('that stand near each other have their numbers on different levels', () => {
		const events = ['2021-04-01', '2021-04-07', '2023-04-07'].map((date) => agreement(date));
		const { turningPoints: points, levels } = layoutOf(indexOf({ events }));
		expect(points.map(({ level }) => level)).toEqual([0, 1, 0]);
		expect(levels).toBe(2);
	});

	test('need no room where there are none', () => {
		expect(layoutOf(indexOf())).toMatchObject({ turningPoints: [], levels: 0 });
	});
});

describe('roleDomain(statements, asOf)', () => {
	test.each<[string, RoleStatement[], string]>([
		['nothing', [], '2024-12-01'],
		['a first statement', [role('a', '2021-04-07')], '2021-03-01'],
		[
			'a statement up to a day',
			[role('a', '../2021-04-07', { evidence: on('2021-05-01') })],
			'2021-03-01'
		]
	])(
		'of %s begins a little before it and leaves room after the as-of day',
		(_what, roles, start) => {
			const asOf = dayOf('2024-12-31');
			const placed = roleDomain(knownRoles(rolesOf(...roles), asOf), asOf);
			expect(placed.start).toBe(dayOf(start));
			expect(placed.end).toBeGreaterThanOrEqual(asOf + 60);
		}
	);
});

test('where time runs to the left, marks and turning points are mirrored and keep their lanes', () => {
	const index = indexOf({
		roles: [role('a', '2021-04-07'), role('b', '2022-04-07', { event: at('2022-04-07') })],
		events: [event('vote', '2020-05-05', { type: 'vote' })]
	});
	const [right, left] = [layoutOf(index), layoutOf(index, '2024-12-31', 'rtl')];
	expect(left.statements.map((placed) => placed.x)).toEqual(
		right.statements.map((placed) => expect.closeTo(100 - placed.x, 3))
	);
	expect(left.turningPoints[0]!.x).toBeCloseTo(100 - right.turningPoints[0]!.x, 3);
	expect(left.lanes).toEqual(right.lanes);
});
