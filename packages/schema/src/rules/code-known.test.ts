import { expect, test } from 'vitest';
import * as lists from '../codes.ts';
import { checkWith, dataset, meeting, placesOf, role } from '../fixture.ts';
import { formatProblem } from '../problem.ts';

test.each([
	['a code of the list', 'events/meeting.json', { ...meeting, type: 'statement' }],
	[
		'a code of its own that the dataset declares',
		'dataset.json',
		{ ...dataset, eventTypes: [{ ...dataset.sides![0]!, code: 'fair', inSentence: undefined }] }
	]
])('code-known accepts %s', (_, file, record) => {
	expect(checkWith({ [file]: record }).problems).toEqual([]);
});

test.each([
	['eventType', 'events/meeting.json', { ...meeting, type: 'jointStatment' }, '3:10 /type'],
	[
		'participantRole',
		'events/meeting.json',
		{ ...meeting, participants: [{ actor: 'town', role: 'hots' }] },
		'21:12 /participants/0/role'
	],
	[
		'activity',
		'roles/builders.json',
		{ ...role, activities: [{ activity: 'advice', change: 'begins' }] },
		'20:16 /activities/0/activity'
	]
])(
	'code-known warns of a code that is not in %s and gives the record back',
	(_, file, record, place) => {
		const checked = checkWith({ [file]: record });
		expect(placesOf(checked)).toEqual([`${file}:${place} code-known`]);
		expect(checked.problems[0]!.severity).toBe('warning');
		expect(checked).toHaveProperty('bundle');
	}
);

test('code-known names the code that is meant', () => {
	const { problems } = checkWith({ 'events/meeting.json': { ...meeting, type: 'meting' } });
	expect(formatProblem(problems[0]!)).toBe(
		'events/meeting.json:3:10 warning: type should be a code that the list names or the dataset declares in eventTypes (did you mean meeting?), not "meting" [code-known]'
	);
});

test('code-known knows every open list', () => {
	const open = Object.values(lists).filter((list) => typeof list === 'object' && list.open);
	expect(open.map((list) => (list as lists.CodeList).name).sort()).toEqual([
		'activity',
		'actorKind',
		'eventType',
		'participantRole',
		'sourceType'
	]);
});
