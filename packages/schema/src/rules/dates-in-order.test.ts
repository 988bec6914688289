import { expect, test } from 'vitest';
import { bridge, checkBy, evidence, meeting, original, placesOf, role, talks } from '../fixture.ts';

const deadline = (event: string) => ({
	kind: 'open',
	change: 'set',
	event,
	evidence: [evidence]
});
const withDeadlines = (...events: string[]) =>
	checkBy('dates-in-order', {
		'events/talks.json': { ...talks, date: '2024-02' },
		'commitments/bridge.json': { ...bridge, deadlines: events.map(deadline) }
	});

test.each([
	[
		'a source of the last day',
		'sources/bridge-original.json',
		{ ...original, published: '2025-06-30' }
	],
	[
		'a source whose month may be in time',
		'sources/bridge-original.json',
		{ ...original, published: '2025-06' }
	],
	['an event of the day of its source', 'events/meeting.json', { ...meeting, date: '2024-03-02' }],
	[
		'an announced event after its source',
		'events/meeting.json',
		{ ...meeting, date: '2024-04', occurrence: 'announced' }
	],
	[
		'a cancelled event after its source',
		'events/meeting.json',
		{ ...meeting, date: '2024-04', occurrence: 'cancelled' }
	]
])('dates-in-order accepts %s', (_, file, record) => {
	expect(checkBy('dates-in-order', { [file]: record }).problems).toEqual([]);
});

test('dates-in-order accepts deadlines of one event, or oldest first', () => {
	expect(withDeadlines('meeting', 'meeting').problems).toEqual([]);
});

test.each([
	[
		'a source after the day the record is kept to',
		'sources/bridge-original.json',
		{ ...original, published: '2025-07' },
		'14:15 /published'
	],
	[
		'an event after its last source',
		'events/meeting.json',
		{ ...meeting, date: '2024-03-03' },
		'12:10 /date'
	],
	[
		'a statement after its last source',
		'roles/builders.json',
		{ ...role, date: '2024-03-03' },
		'7:10 /date'
	]
])('dates-in-order refuses %s', (_, file, record, place) => {
	expect(placesOf(checkBy('dates-in-order', { [file]: record }))).toEqual([
		`${file}:${place} dates-in-order`
	]);
});

test('dates-in-order refuses a deadline set before the commitment was made', () => {
	expect(placesOf(withDeadlines('talks'))).toEqual([
		'commitments/bridge.json:49:13 /deadlines/0/event dates-in-order'
	]);
});

test('dates-in-order refuses a deadline listed after a later one', () => {
	const checked = withDeadlines('meeting', 'talks');
	expect(placesOf(checked)).toEqual([
		'commitments/bridge.json:66:13 /deadlines/1/event dates-in-order'
	]);
	expect(checked.problems[0]!.must.en).toContain('oldest first');
});

const dated = (date: string) => ({ ...deadline('meeting'), kind: 'fixed', date });
const assessed = (date: string) => ({
	fulfilment: 'inProgress',
	date,
	assessor: 'north',
	confidence: 'high',
	evidence: [evidence]
});

test.each([
	[
		'a deadline before the day it was set',
		{ deadlines: [dated('2023-01-01')] },
		'/deadlines/0/date'
	],
	[
		'an assessment before the commitment',
		{ assessments: [assessed('2023-01-01')] },
		'/assessments/0/date'
	],
	[
		'an assessment after the record ends',
		{ assessments: [assessed('2029-01-01')] },
		'/assessments/0/date'
	]
])('dates-in-order refuses %s', (_, parts, pointer) => {
	const { problems } = checkBy('dates-in-order', {
		'commitments/bridge.json': { ...bridge, ...parts }
	});
	const found = problems.filter(({ rule }) => rule === 'dates-in-order');
	expect(found.map((problem) => problem.pointer)).toEqual([pointer]);
});

test('dates-in-order accepts a deadline and an assessment in their time', () => {
	const parts = { deadlines: [dated('2025-01-01')], assessments: [assessed('2024-03-03')] };
	const { problems } = checkBy('dates-in-order', {
		'commitments/bridge.json': { ...bridge, ...parts }
	});
	expect(problems.filter(({ rule }) => rule === 'dates-in-order')).toEqual([]);
});
