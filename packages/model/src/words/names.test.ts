import { commitmentFacts, roleFacts, strengthFacts, type RecordIndex } from '../index.ts';
import type { Commitment, RoleStatement } from '@mithaq/schema';
import { describe, expect, test } from 'vitest';
import { commitment, deadline, event, indexOf, on, role, strength, wordingOn } from './fixture.ts';
import { listWords } from './lists.ts';
import {
	bindingWords,
	activitiesWords,
	boundWords,
	commitmentName,
	roleName,
	sourcesWords,
	strengthName
} from './names.ts';

const en = wordingOn('en', '2024-12-31');
const ar = wordingOn('ar', '2024-12-31');

test.each<[string[], string, string]>([
	[[], '', ''],
	[['a'], 'a', 'a'],
	[['a', 'b'], 'a and b', 'a وb'],
	[['a', 'b', 'c'], 'a, b and c', 'a وb وc']
])('listWords(%o) is "%s" and «%s»', (items, english, arabic) => {
	expect(listWords(items, 'en')).toBe(english);
	expect(listWords(items, 'ar')).toBe(arabic);
});

test.each<[number, number, string, string]>([
	[1, 1, '1 source only', 'مصدر واحد فقط'],
	[2, 1, '2 sources, its words from one original', 'مصدران عن أصل واحد'],
	[3, 2, '3 sources', '3 مصادر']
])('%d sources of %d originals are "%s" and «%s»', (sources, originals, english, arabic) => {
	expect(sourcesWords({ sources, originals }, en)).toBe(english);
	expect(sourcesWords({ sources, originals }, ar)).toBe(arabic);
});

function named(rest: Partial<Commitment>): [string, string] {
	const promise = commitment('one', '2021-04-07', rest);
	const index = indexOf({ commitments: [promise] });
	const facts = commitmentFacts(index, promise, en.asOf);
	return [commitmentName(facts, index, en), commitmentName(facts, index, ar)];
}

describe('commitmentName(facts, index, view)', () => {
	test('says what, when and by whom it was made, why it has no date, and its sources', () => {
		expect(named({})).toEqual([
			'Promise one; bound: the United States; made on 7 April 2021; no time named; no date, no word; 1 source only',
			'وعد one؛ الملتزم: الولايات المتحدة؛ صدر في 7 نيسان 2021؛ لم يُذكر له موعد؛ بلا موعد ولا قول؛ مصدر واحد فقط'
		]);
	});

	test('says both dates with their precision, what came of it, moves and sources', () => {
		const deadlines = [
			deadline('2021-04-07', { date: '2022-06' }),
			deadline('2022-05-10', { date: '2023-06', change: 'extended' }),
			deadline('2023-05-10', { date: '2024-06', change: 'extended' })
		];
		expect(
			named({ by: ['iraq', 'us'], deadlines, evidence: [...on('2021-04-07'), ...on('2021-04')] })
		).toEqual([
			'Promise one; bound: Iraq and the United States; made on 7 April 2021; in June 2024; no word since it was due; deadline moved 2 times; 4 sources',
			'وعد one؛ الملتزم: العراق والولايات المتحدة؛ صدر في 7 نيسان 2021؛ في حزيران 2024؛ لا قول فيه بعد موعده؛ تغيّر الموعد مرتين؛ 4 مصادر'
		]);
	});

	test('says nothing of what no source had said by then', () => {
		const promise = commitment('one', '2021-04-07', {
			deadlines: [deadline('2022-05-10', { date: '2023-06' })]
		});
		const index = indexOf({ commitments: [promise] });
		const view = wordingOn('en', '2022-05-09');
		expect(commitmentName(commitmentFacts(index, promise, view.asOf), index, view)).toBe(
			'Promise one; bound: the United States; made on 7 April 2021; no time named; no date, no word; 1 source only'
		);
	});
});

test.each<[string[], string, string]>([
	[['us'], 'the United States', 'الولايات المتحدة'],
	[
		['us', 'iraq', 'coalition'],
		'Iraq, the United States and the Coalition',
		'العراق والولايات المتحدة والتحالف الدولي'
	],
	[['commission'], 'Joint Commission', 'اللجنة المشتركة'],
	[['iraq', 'commission'], 'Iraq and Joint Commission', 'العراق واللجنة المشتركة']
])(
	'boundWords of %o names their sides, and who has none by name: "%s", «%s»',
	(by, english, arabic) => {
		const promise = commitment('one', '2021-04-07', { by });
		const index = indexOf({ commitments: [promise] });
		const facts = commitmentFacts(index, promise, en.asOf);
		expect(boundWords(facts, index, 'en')).toBe(english);
		expect(boundWords(facts, index, 'ar')).toBe(arabic);
	}
);

describe('roleName(facts, index, view)', () => {
	function namedRole(rest: Partial<RoleStatement>): [string, string] {
		const statement = role('one', '2021-04-07', rest);
		const index: RecordIndex = indexOf({ roles: [statement] });
		const facts = roleFacts(index, statement, en.asOf);
		return [roleName(facts, index, en), roleName(facts, index, ar)];
	}

	test('says what and when as beside the mark, who says so, what the force does, on what basis, and its sources', () => {
		expect(namedRole({})).toEqual([
			'Statement one: 7 April 2021. United States; advising; declared; 1 source only',
			'قول one: 7 نيسان 2021. الولايات المتحدة؛ المشورة؛ معلن؛ مصدر واحد فقط'
		]);
	});

	test('says every speaker and every role with its change', () => {
		const [english, arabic] = namedRole({
			date: '2021-04',
			speakers: ['iraq', 'us'],
			basis: 'demanded',
			activities: [
				{ activity: 'combat', change: 'willEnd' },
				{ activity: 'train', change: 'conducts' },
				{ activity: 'advise', change: 'conducts' }
			]
		});
		expect(english).toBe(
			'Statement one: April 2021. Iraq and United States; combat (will end), training and advising; asked for or wished; 1 source only'
		);
		expect(arabic).toBe(
			'قول one: نيسان 2021. العراق والولايات المتحدة؛ التدريب والمشورة، مع انتهاء القتال لاحقاً؛ طلب أو رغبة؛ مصدر واحد فقط'
		);
	});

	test('an activity that the list does not name is its own label', () => {
		const statement = role('one', '2021-04-07', {
			activities: [{ activity: 'zeal', change: 'conducts' }]
		});
		const index = indexOf({ roles: [statement] });
		const facts = roleFacts(index, statement, en.asOf);
		expect(activitiesWords(facts, index, 'en')).toBe('zeal');
	});
});

test('strengthName says whose, where, how many and for when as beside the mark, who gave it, and its sources', () => {
	const index = indexOf({ strengths: [strength('count', '2021-01', { min: 2500 })] });
	const facts = strengthFacts(index, index.bundle.strengths[0]!, en.asOf);
	expect([strengthName(facts, index, en), strengthName(facts, index, ar)]).toEqual([
		'US forces, Iraq: 2,500 (present): January 2021. United States; 1 source only',
		'القوات الأميركية، العراق: 2,500 (موجودون): كانون الثاني 2021. الولايات المتحدة؛ مصدر واحد فقط'
	]);
});

test.each<[Commitment['force'], string, string]>([
	['announcedByOneSide', 'announced by one side: Iraq', 'أعلنه طرف واحد: العراق'],
	['agreed', 'agreed', 'متفق عليه']
])('words of %s are told with who announced what binds another', (force, english, arabic) => {
	const made = event('said', '2021-04-07', { participants: [{ actor: 'iraq', role: 'speaker' }] });
	const promise = commitment('c', '2021-04-07', { force, by: ['us'], madeAt: 'said' });
	const index = indexOf({ events: [made], commitments: [promise] });
	const facts = commitmentFacts(index, promise, en.asOf);
	expect(bindingWords(facts, index, 'en')).toBe(english);
	expect(bindingWords(facts, index, 'ar')).toBe(arabic);
});
