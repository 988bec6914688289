import type { ActivityChange, RoleStatement } from '@mithaq/schema';
import { describe, expect, test } from 'vitest';
import { dayOf, formatDay } from './day.ts';
import { indexOf, on, role } from './fixture.ts';
import { type RoleSpan, roleSpans } from './roleSpan.ts';

function does(activity: string, change: ActivityChange = 'conducts'): Partial<RoleStatement> {
	return { activities: [{ activity, change }] };
}

/** A line a span: who, what, from, to, solid until, and `+` where it is open. */
function line({ role: { role }, side, activity, interval, restatedUntil, open }: RoleSpan): string {
	const days = [interval.start, interval.end, restatedUntil].map(formatDay);
	return [role.id, side, activity, ...days, open ? '+' : ''].join(' ').trim();
}

function lines(roles: RoleStatement[], asOf = '2026-03-24'): string[] {
	return roleSpans(indexOf({ roles }), dayOf(asOf)).map(line);
}

const combat = role('a', '2019-06-01', does('combat'));
const advise = role('b', '2021-07-26', does('advise', 'begins'));

describe('roleSpans(index, asOf)', () => {
	test('a span runs to the as-of day, solid for twelve months', () => {
		expect(lines([combat])).toEqual(['a unitedStates combat 2019-06-01 2026-03-24 2020-06-01 +']);
	});

	test('solid ends where the span ends', () => {
		expect(lines([combat], '2020-01-01')).toEqual([
			'a unitedStates combat 2019-06-01 2020-01-01 2020-01-01 +'
		]);
	});

	test('the same side’s next declaration ends all its spans and opens its own', () => {
		expect(lines([combat, advise])).toEqual([
			'a unitedStates combat 2019-06-01 2021-07-26 2020-06-01',
			'b unitedStates advise 2021-07-26 2026-03-24 2022-07-26 +'
		]);
	});

	test('as known before the next declaration was published, the span is open', () => {
		const late = role('b', '2021-07-26', { ...does('advise'), evidence: on('2021-08-01') });
		expect(lines([combat, late], '2021-07-31')).toEqual([
			'a unitedStates combat 2019-06-01 2021-07-31 2020-06-01 +'
		]);
	});

	test.each<[string, Partial<RoleStatement>, boolean]>([
		['another side', { speakers: ['iraq'] }, false],
		['the same side among others', { speakers: ['iraq', 'us-forces'] }, true],
		['the same side of another force', { force: 'coalition' }, true],
		['an end', does('combat', 'ends'), true],
		['an end in the past', does('combat', 'hasEnded'), true],
		['a plan to end', does('combat', 'willEnd'), false],
		['a plan to begin', does('advise', 'willBegin'), false],
		['a denial', does('combat', 'isDenied'), false],
		['an observation', { basis: 'observed' }, false],
		['a demand', { basis: 'demanded' }, false],
		['Syria', { place: 'syria' }, false],
		['outside Iraq', { place: 'outsideIraq' }, false],
		['Iraq and Syria', { place: 'iraqAndSyria' }, true],
		['Baghdad', { place: 'baghdad' }, true]
	])('a later statement of %s %j ends a span: %s', (_what, rest, ends) => {
		const [first] = lines([combat, role('b', '2021-07-26', rest)]);
		const end = ends ? '2021-07-26 2020-06-01' : '2026-03-24 2020-06-01 +';
		expect(first).toBe(`a unitedStates combat 2019-06-01 ${end}`);
	});

	test.each<[string, Partial<RoleStatement>]>([
		['ends', does('combat', 'ends')],
		['has ended', does('combat', 'hasEnded')],
		['will begin', does('combat', 'willBegin')],
		['will end', does('combat', 'willEnd')],
		['is denied', does('combat', 'isDenied')],
		['is observed', { basis: 'observed' }],
		['is demanded', { basis: 'demanded' }],
		['is of Syria', { place: 'syria' }],
		['is of outside Iraq', { place: 'outsideIraq' }]
	])('what %s opens no span', (_what, rest) => {
		expect(lines([role('a', '2021-07-26', rest)])).toEqual([]);
	});

	test('a statement of several activities by several sides opens a span for each', () => {
		const activities = [
			{ activity: 'combat', change: 'ends' as const },
			{ activity: 'train', change: 'begins' as const },
			{ activity: 'advise', change: 'conducts' as const }
		];
		const joint = role('a', '2021-07-26', { speakers: ['us', 'iraq'], activities });
		expect(lines([joint], '2022-01-01')).toEqual([
			'a iraq train 2021-07-26 2022-01-01 2022-01-01 +',
			'a iraq advise 2021-07-26 2022-01-01 2022-01-01 +',
			'a unitedStates train 2021-07-26 2022-01-01 2022-01-01 +',
			'a unitedStates advise 2021-07-26 2022-01-01 2022-01-01 +'
		]);
	});

	test.each<[string, RoleStatement, RoleStatement]>([
		['of one day', role('a', '2021-07-26'), role('b', '2021-07-26', does('train'))],
		['whose dates overlap', role('a', '2021-07'), role('b', '2021-07-26', does('train'))],
		[
			'of one event on two days',
			role('a', '2021-07-25', { event: 'at-2021-07-25' }),
			role('b', '2021-07-26', { event: 'at-2021-07-25', ...does('train') })
		]
	])('statements %s do not end each other, and end together', (_what, a, b) => {
		const spans = roleSpans(
			indexOf({ roles: [a, b, role('c', '2023-01-01')] }),
			dayOf('2024-01-01')
		);
		const ends = spans.map(({ role: { role }, interval }) => [role.id, formatDay(interval.end)]);
		expect(ends).toEqual([
			['a', '2023-01-01'],
			['b', '2023-01-01'],
			['c', '2024-01-01']
		]);
	});

	test('a statement of the day after ends a span', () => {
		expect(lines([combat, role('b', '2019-06-02', { speakers: ['us', 'iraq'] })])[0]).toBe(
			'a unitedStates combat 2019-06-01 2019-06-02 2019-06-02'
		);
	});

	test('twelve months from 29 February end on 28 February', () => {
		expect(lines([role('a', '2020-02-29')])).toEqual([
			'a unitedStates advise 2020-02-29 2026-03-24 2021-02-28 +'
		]);
	});

	test('a statement of the as-of day opens none yet, and ends what stood', () => {
		expect(lines([combat, advise], '2021-07-26')).toEqual([
			'a unitedStates combat 2019-06-01 2021-07-26 2020-06-01'
		]);
	});

	test('a statement without a first day opens none', () => {
		expect(lines([role('a', '../2021-07-26')])).toEqual([]);
	});
});
