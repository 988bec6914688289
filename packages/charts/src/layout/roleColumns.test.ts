import { dayOf, knownRoles, roleSpans, turningPoints, type RecordIndex } from '@mithaq/model';
import { describe, expect, test } from 'vitest';
import { event, indexOf, on, role } from '../fixture.ts';
import type { Language } from '../view.ts';
import { layoutColumns, type ColumnLayout, type ColumnRow } from './roleColumns.ts';
import { layoutRoles, roleDomain } from './roles.ts';

function columnsOf(
	index: RecordIndex,
	language: Language = 'en',
	asOf = '2024-12-31'
): ColumnLayout {
	const day = dayOf(asOf);
	const statements = knownRoles(index, day);
	const spans = roleSpans(index, day);
	const layout = layoutRoles(
		{
			sides: index.sides,
			statements,
			spans,
			turningPoints: turningPoints(index, day),
			strengths: [],
			everything: { statements, strengths: [] },
			domain: roleDomain(statements, day)
		},
		{ asOf: day, time: 'ltr' }
	);
	return layoutColumns(layout, spans, language);
}

function nameOf(row: ColumnRow): string {
	return row.kind === 'statement'
		? row.placed.facts.role.id
		: `${row.point.number} ${row.point.event.id}`;
}

describe('layoutColumns(layout, spans, language)', () => {
	const index = indexOf({
		roles: [
			role('third', '2022-06-01', {
				activities: [{ activity: 'partnership', change: 'conducts' }]
			}),
			role('first', '2021-04-07'),
			role('second', '2021-04-20', { speakers: ['iraq'] }),
			role('fourth', '2022-08-01')
		],
		events: [event('vote', '2021-04-10', { type: 'vote' })]
	});

	test('puts statements and turning points in rows in date order', () => {
		expect(columnsOf(index).rows.map(nameOf)).toEqual([
			'first',
			'1 vote',
			'second',
			'third',
			'fourth'
		]);
	});

	test('puts a statement that is dated up to a day at that day', () => {
		const early = role('early', '../2021-04-09', { evidence: on('2021-05-01') });
		const roles = [...index.bundle.roles, early];
		expect(columnsOf(indexOf({ roles })).rows.map(nameOf).slice(0, 2)).toEqual(['first', 'early']);
	});

	test('makes the lanes columns, in the order of reading', () => {
		expect(columnsOf(index, 'en').columns).toEqual([
			{ activity: 'combat', x: 12.5 },
			{ activity: 'advise', x: 37.5 },
			{ activity: 'partnership', x: 62.5 },
			{ activity: 'noPresence', x: 87.5 }
		]);
		expect(columnsOf(index, 'ar').columns.map(({ x }) => x)).toEqual([87.5, 62.5, 37.5, 12.5]);
	});

	test('threads a side’s word through the rows in which it stands, lapsed after twelve months', () => {
		const threads = columnsOf(index).rows.map(({ threads: here }) =>
			here.map(({ activity, side, lapsed }) => `${activity} ${side}${lapsed ? ' lapsed' : ''}`)
		);
		expect(threads).toEqual([
			['advise unitedStates'],
			['advise unitedStates'],
			['advise unitedStates', 'advise iraq'],
			['advise iraq lapsed', 'partnership unitedStates'],
			['advise iraq lapsed', 'advise unitedStates']
		]);
	});

	test('threads stand in the columns of their activities', () => {
		const { columns, rows } = columnsOf(index, 'ar');
		for (const { activity, x } of rows.flatMap(({ threads }) => threads))
			expect(x).toBe(columns.find((column) => column.activity === activity)!.x);
	});

	test('has no row where nothing is known', () => {
		expect(columnsOf(index, 'en', '2020-01-01').rows).toEqual([]);
	});
});
