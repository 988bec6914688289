import { expect, test } from 'vitest';
import { checkBy, evidence, placesOf, upkeep } from '../fixture.ts';

const withDeadline = (fields: object) => {
	const deadline = { ...fields, change: 'set', event: 'meeting', evidence: [evidence] };
	return checkBy('open-deadline', {
		'commitments/upkeep.json': { ...upkeep, deadlines: [deadline] }
	});
};

test.each([
	['an open deadline without a date', { kind: 'open' }],
	['a window with a date', { kind: 'window', date: '2024-05' }],
	[
		'a relative deadline that has a date too',
		{ kind: 'relative', relativeTo: 'talks', date: '2024-05' }
	]
])('open-deadline accepts %s', (_, fields) => {
	expect(withDeadline(fields).problems).toEqual([]);
});

test('open-deadline refuses a date', () => {
	expect(placesOf(withDeadline({ kind: 'open', date: '2024-05' }))).toEqual([
		'commitments/upkeep.json:42:12 /deadlines/0/date open-deadline'
	]);
});
