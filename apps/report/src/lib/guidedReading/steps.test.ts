import { dayOf, formatDay } from '@mithaq/model';
import type { Bundle } from '@mithaq/schema';
import { expect, test } from 'vitest';
import { commitment, event, from, indexOf, source } from '../record/fixture.ts';
import { guidedReading } from './steps.ts';

const records: Partial<Bundle> = {
	sources: [source('s', '2020-01-02'), source('later', '2021-03-01')],
	events: [event('e1', '2020-01-01'), event('e2', '2021-02-01', { evidence: from('later') })],
	commitments: [
		commitment({ id: 'still' }),
		commitment({
			id: 'moved',
			deadlines: [
				{
					kind: 'fixed',
					change: 'set',
					date: '2021-01-01',
					event: 'e1',
					evidence: from('s')
				},
				{
					kind: 'fixed',
					change: 'set',
					date: '2022-01-01',
					event: 'e2',
					evidence: from('later')
				}
			]
		})
	]
};

function steps(parts: Partial<Bundle>, asOf: string) {
	return guidedReading(indexOf(parts), {
		language: 'en',
		digits: 'latn',
		time: 'ltr',
		asOf: dayOf(asOf),
		href: (folder, id) => `/${folder}/${id}/`
	});
}

test('an empty record has no steps', () => {
	expect(steps({}, '2024-01-01')).toEqual([]);
});

test('a record without moves, readings or statements has one step: how its commitments stand', () => {
	expect(steps({ commitments: [commitment()] }, '2024-01-01').map(({ title }) => title)).toEqual([
		'How the promises stand'
	]);
});

test('a date that moved is told announcement by announcement, and its view marks and zooms to it', () => {
	const [step] = steps(records, '2024-01-01');
	expect(step!.title).toBe('A date that moved');
	expect(step!.text).toMatch(
		/^“c”\. Deadline announced .*by 1 January 2021\. Deadline announced .*365 days later/
	);
	expect(step!.view.highlight).toBe('commitments/moved');
	expect(formatDay(step!.view.zoom!.start)).toBe('2019-11-02');
	expect(step!.view.zoom!.end).toBeGreaterThan(dayOf('2024-01-01'));
});

test('what was not yet known on the day is not told', () => {
	expect(steps(records, '2020-06-01').map(({ title }) => title)).toEqual([
		'How the promises stand'
	]);
});

test('a date that moved more than once is told in sum too', () => {
	const [moved] = records.commitments!.filter(({ id }) => id === 'moved');
	const again = {
		kind: 'fixed' as const,
		change: 'broughtForward' as const,
		date: '2021-12-02',
		event: 'e3',
		evidence: from('later')
	};
	const [step] = steps(
		{
			...records,
			events: [...records.events!, event('e3', '2021-02-15', { evidence: from('later') })],
			commitments: [{ ...moved!, deadlines: [...moved!.deadlines!, again] }]
		},
		'2024-01-01'
	);
	expect(step!.text).toMatch(
		/365 days later\. .*30 days earlier\. Deadline moved 2 times: 365 days later; 30 days earlier; in all 335 days later\.$/
	);
});

test('of commitments that moved equally often the one that moved furthest is told', () => {
	const [first, second] = records.commitments!.slice(1).flatMap((moved) => [
		{
			...moved,
			id: 'near',
			title: { ar: 'قريب', en: 'Near' },
			deadlines: moved.deadlines!.map((deadline, place) =>
				place === 0 ? deadline : { ...deadline, date: '2021-01-05' }
			)
		},
		{ ...moved, id: 'far', title: { ar: 'بعيد', en: 'Far' } }
	]);
	const told = steps({ ...records, commitments: [first!, second!] }, '2024-01-01');
	expect(told.find(({ view }) => view.highlight)?.view.highlight).toBe('commitments/far');
});
