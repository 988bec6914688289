import { expect, test } from 'vitest';
import { formatProblem } from '../problem.ts';
import { checkWith, dataset, placesOf, talks } from '../fixture.ts';

const withDate = (date: string) => checkWith({ 'events/talks.json': { ...talks, date } });

test.each(['2024-02-29', '2024-02', '2023', '2024-02-28/2024-02-29', '../2024-02', '2023-12?'])(
	'date-exists accepts %s',
	(date) => {
		expect(withDate(date).problems).toEqual([]);
	}
);

test.each([
	['2025-02-30', 'be a day that exists'],
	['2023-02-29', 'be a day that exists'],
	['2024-13', 'be a month that exists'],
	['2024-00', 'be a month that exists'],
	['..', 'be a date: only an interval may be open'],
	['../..', 'be an interval of days that exist, the earlier first'],
	['2024-02-02/2024-02-01', 'be an interval of days that exist, the earlier first'],
	['2024-02-01/2024-02-30', 'be an interval of days that exist, the earlier first'],
	['1 March 2024', 'be a date such as "2025-09", "2021-04-07" or "2024-04-15/2024-04-16" (EDTF)']
])('date-exists refuses %s', (date, must) => {
	const checked = withDate(date);
	expect(placesOf(checked)).toEqual(['events/talks.json:12:10 /date date-exists']);
	expect(checked.problems[0]).toMatchObject({ must: { en: must }, actual: date });
});

test('date-exists looks at the day the record is kept to', () => {
	const { problems } = checkWith({ 'dataset.json': { ...dataset, asOf: '2025-06-31' } });
	expect(problems.map((problem) => formatProblem(problem))).toEqual([
		'dataset.json:11:10 asOf must be a day that exists, not "2025-06-31" [date-exists]'
	]);
});
