import { knownCommitments, knownRoles, type RecordIndex } from '@mithaq/model';
import type { Commitment, RoleStatement } from '@mithaq/schema';
import { describe, expect, test } from 'vitest';
import { at, commitment, deadline, indexOf, on, role, viewOf } from '../fixture.ts';
import {
	deadlineFinding,
	deadlineTakeaway,
	roleFinding,
	roleTakeaway,
	tellingWords
} from './findings.ts';

const en = viewOf('en', '2024-12-31', { subject: 'the forces' });
const ar = viewOf('ar', '2024-12-31', { subject: 'القوات' });

/** So many commitments, the first so many of them with a date. */
function promises(all: number, dated: number): Commitment[] {
	return Array.from({ length: all }, (_, number) =>
		commitment(`c${number}`, '2021-04-07', {
			deadlines: number < dated ? [deadline('2021-04-07', { date: '2025-09' })] : []
		})
	);
}

function known(index: RecordIndex): ReturnType<typeof knownCommitments> {
	return knownCommitments(index, en.asOf);
}

test.each<[number, number, string, string]>([
	[0, 0, 'No commitment was on record yet', 'لم يكن في السجل أي التزام بعد'],
	[1, 0, 'The one commitment on record carries no date', 'التزام واحد في السجل، وليس له موعد'],
	[1, 1, 'The one commitment on record carries a date', 'التزام واحد في السجل، وله موعد'],
	[2, 0, 'Of 2 commitments, none carry a date', 'التزامان في السجل، وليس لأي منهما موعد'],
	[2, 1, 'Of 2 commitments, 1 carries a date', 'التزامان في السجل، لأحدهما موعد'],
	[2, 2, 'Of 2 commitments, 2 carry a date', 'التزامان في السجل، لكل منهما موعد'],
	[3, 0, 'Of 3 commitments, none carry a date', '3 التزامات في السجل، وليس لأي منها موعد'],
	[3, 1, 'Of 3 commitments, 1 carries a date', '3 التزامات في السجل، لواحد منها موعد'],
	[12, 2, 'Of 12 commitments, 2 carry a date', '12 التزاماً في السجل، لاثنين منها موعد'],
	[12, 11, 'Of 12 commitments, 11 carry a date', '12 التزاماً في السجل، لـ11 منها موعد']
])('deadlineFinding of %d commitments, %d with a date', (all, dated, english, arabic) => {
	const commitments = known(indexOf({ commitments: promises(all, dated) }));
	expect(deadlineFinding(commitments, en)).toBe(english);
	expect(deadlineFinding(commitments, ar)).toBe(arabic);
});

describe('deadlineTakeaway(commitments, view)', () => {
	test('counts how the commitments stand on the day', () => {
		const kept = commitment('kept', '2021-04-07', { duty: 'maintain' });
		const late = commitment('late', '2021-04-07', {
			deadlines: [deadline('2021-04-07', { date: '2022' })]
		});
		const commitments = known(indexOf({ commitments: [...promises(3, 1), kept, late] }));
		expect(deadlineTakeaway(commitments, en)).toBe(
			'On 31 December 2024 the record held 5 commitments: no deadline (2); not yet due (1); overdue in the record (1); continuing (1).'
		);
		expect(deadlineTakeaway(commitments, { ...ar, digits: 'arab' })).toBe(
			'في ٣١ كانون الأول ٢٠٢٤ كان في السجل ٥ التزامات: بلا موعد (٢)؛ لم يحن موعده (١)؛ فات موعده في السجل (١)؛ مستمر (١).'
		);
	});

	test('says that there is nothing yet', () => {
		expect(deadlineTakeaway([], en)).toBe('On 31 December 2024 the record held no commitments.');
		expect(deadlineTakeaway([], ar)).toBe('في 31 كانون الأول 2024 لم يكن في السجل أي التزام.');
	});
});

function says(
	date: string,
	activity: string,
	change: RoleStatement['activities'][number]['change'],
	rest: Partial<RoleStatement> = {}
): RoleStatement {
	return role(`${date.replaceAll(/[^\d]/g, '-')}-${activity}-${change}`, date, {
		activities: [{ activity, change }],
		evidence: on('2024-12-01'),
		...rest
	});
}

describe('roleFinding(roles, index, view)', () => {
	test.each<[string, RoleStatement[], string, string]>([
		['nothing known', [], 'No statement was on record yet', 'لم يكن في السجل أي قول بعد'],
		[
			'only a demand',
			[says('2020-01-05', 'noPresence', 'willBegin', { basis: 'demanded' })],
			'Nothing had been declared of the role of the forces yet',
			'لم يُعلن شيء عن دور القوات بعد'
		],
		[
			'combat announced to end, then advice',
			[says('2021-04-07', 'combat', 'willEnd'), says('2023-08-09', 'advise', 'conducts')],
			'In April 2021 the combat role was said to be ending; the latest declaration, in August 2023, is of advising',
			'أُعلن في نيسان 2021 أن الدور القتالي ينتهي، وآخر ما أُعلن، في آب 2023: المشورة'
		],
		[
			'combat over after it was announced to end',
			[says('2021-04-07', 'combat', 'willEnd'), says('2021-12-09', 'combat', 'hasEnded')],
			'An end of combat was declared in December 2021',
			'أُعلن انتهاء القتال في كانون الأول 2021'
		],
		[
			'combat over, and over again',
			[says('2018-04-30', 'combat', 'ends'), says('2021-12-09', 'combat', 'hasEnded')],
			'An end of combat was declared in April 2018 and again in December 2021',
			'أُعلن انتهاء القتال في نيسان 2018 ثم في كانون الأول 2021'
		],
		[
			'combat over twice in one month',
			[says('2021-12-09', 'combat', 'ends'), says('2021-12-29', 'combat', 'hasEnded')],
			'An end of combat was declared in December 2021',
			'أُعلن انتهاء القتال في كانون الأول 2021'
		],
		[
			'combat over three times',
			[
				says('2018-04-30', 'combat', 'ends'),
				says('2020-02-05', 'combat', 'ends'),
				says('2021-12-09', 'combat', 'hasEnded')
			],
			'An end of combat was declared first in April 2018, last in December 2021',
			'أُعلن انتهاء القتال أول مرة في نيسان 2018 وآخر مرة في كانون الأول 2021'
		],
		[
			'both in one month',
			[says('2021-04-07', 'combat', 'willEnd'), says('2021-04-08', 'train', 'conducts')],
			'In April 2021 the combat role was said to be ending; the latest declaration is of training',
			'أُعلن في نيسان 2021 أن الدور القتالي ينتهي، وآخر ما أُعلن: التدريب'
		],
		[
			'nothing of combat',
			[says('2023-08-09', 'advise', 'conducts')],
			'The latest declaration, in August 2023, is of advising',
			'آخر ما أُعلن، في آب 2023: المشورة'
		],
		[
			'combat over elsewhere, or only by demand',
			[
				says('2021-04-07', 'combat', 'hasEnded', { place: 'syria' }),
				says('2021-05-07', 'combat', 'hasEnded', { place: 'outsideIraq' }),
				says('2021-05-08', 'combat', 'hasEnded', { place: 'ainAlAsad' }),
				says('2021-06-07', 'combat', 'ends', { basis: 'demanded' }),
				says('2023-08-09', 'advise', 'conducts')
			],
			'The latest declaration, in August 2023, is of advising',
			'آخر ما أُعلن، في آب 2023: المشورة'
		],
		[
			'two changes of one activity',
			[
				role('a', '2023-08-09', {
					activities: [
						{ activity: 'enable', change: 'conducts' },
						{ activity: 'enable', change: 'willBegin' }
					]
				})
			],
			'The latest declaration, in August 2023, is of support to other forces',
			'آخر ما أُعلن، في آب 2023: دعم القوات'
		],
		[
			'an uncertain day',
			[says('2021-04-07?', 'combat', 'willEnd')],
			'Perhaps in April 2021 the combat role was said to be ending',
			'أُعلن ربما في نيسان 2021 أن الدور القتالي ينتهي'
		],
		[
			'years',
			[says('2021/2022', 'combat', 'willEnd'), says('2023', 'advise', 'conducts')],
			'In 2021 the combat role was said to be ending; the latest declaration, in 2023, is of advising',
			'أُعلن في عام 2021 أن الدور القتالي ينتهي، وآخر ما أُعلن، في عام 2023: المشورة'
		],
		[
			'days without a first or a last',
			[says('../2021-04-07', 'combat', 'willEnd'), says('2023-08-09/..', 'advise', 'conducts')],
			'In April 2021 the combat role was said to be ending; the latest declaration, in August 2023, is of advising',
			'أُعلن في نيسان 2021 أن الدور القتالي ينتهي، وآخر ما أُعلن، في آب 2023: المشورة'
		]
	])('of %s', (_what, roles, english, arabic) => {
		const index = indexOf({ roles });
		const facts = knownRoles(index, en.asOf);
		expect(roleFinding(facts, index, en)).toBe(english);
		expect(roleFinding(facts, index, ar)).toBe(arabic);
	});
});

describe('roleTakeaway(roles, view)', () => {
	/** So many statements, the first so many of them from one source alone. */
	function statements(all: number, single: number): RoleStatement[] {
		return Array.from({ length: all }, (_, number) =>
			role(`r${number}`, '2021-04-07', {
				event: at('2021-04-07'),
				evidence: [...on('2021-04-07'), ...(number < single ? [] : on('2021-04-08'))]
			})
		);
	}

	test.each<[number, number, string, string]>([
		[
			0,
			0,
			'the record held no statements about the role of the forces.',
			'لم يكن في السجل أي قول عن دور القوات.'
		],
		[
			1,
			1,
			'the record held 1 statement about the role of the forces; it rests on a single independent source.',
			'كان في السجل قول واحد عن دور القوات، ويستند إلى مصدر مستقل واحد.'
		],
		[
			1,
			0,
			'the record held 1 statement about the role of the forces; it does not rest on a single independent source.',
			'كان في السجل قول واحد عن دور القوات، ويستند إلى أكثر من مصدر مستقل.'
		],
		[
			2,
			1,
			'the record held 2 statements about the role of the forces; 1 rests on a single independent source.',
			'كان في السجل قولان عن دور القوات، 1 منهما يستند إلى مصدر مستقل واحد.'
		],
		[
			3,
			0,
			'the record held 3 statements about the role of the forces; none rest on a single independent source.',
			'كان في السجل 3 أقوال عن دور القوات، ولا يستند أي منها إلى مصدر مستقل واحد فقط.'
		],
		[
			3,
			2,
			'the record held 3 statements about the role of the forces; 2 rest on a single independent source.',
			'كان في السجل 3 أقوال عن دور القوات، 2 منها يستندان إلى مصدر مستقل واحد.'
		],
		[
			20,
			19,
			'the record held 20 statements about the role of the forces; 19 rest on a single independent source.',
			'كان في السجل 20 قولاً عن دور القوات، 19 منها تستند إلى مصدر مستقل واحد.'
		]
	])('of %d statements, %d from one source alone', (all, single, english, arabic) => {
		const facts = knownRoles(indexOf({ roles: statements(all, single) }), en.asOf);
		expect(roleTakeaway(facts, en)).toBe(`On 31 December 2024 ${english}`);
		expect(roleTakeaway(facts, ar)).toBe(`في 31 كانون الأول 2024 ${arabic}`);
	});
});

test('a record that does not say what it is about speaks of a role, and one that does names it', () => {
	const [court, plain] = [{ ...en, subject: 'the court' }, viewOf('en', '2024-12-31')];
	const statements = indexOf({ roles: [says('2024-09-27', 'hears', 'ends')] });
	const facts = knownRoles(statements, en.asOf);
	expect(roleFinding(facts, statements, court)).toBe(
		'Nothing had been declared of the role of the court yet'
	);
	expect(roleFinding(facts, statements, plain)).toBe('Nothing had been declared of a role yet');
	expect(roleTakeaway([], court)).toContain('no statements about the role of the court.');
	expect(roleTakeaway([], { ...plain, language: 'ar' })).toContain('أي قول عن دورٍ ما.');
});

test('roleFinding does not depend on the ids of statements of one day', () => {
	const statements = [
		says('2024-09-27', 'advise', 'conducts'),
		says('2024-09-27', 'partnership', 'willBegin')
	];
	const named = (ids: string[]) =>
		indexOf({ roles: statements.map((statement, place) => ({ ...statement, id: ids[place]! })) });
	const sentences = [named(['a', 'b']), named(['b', 'a'])].map((index) =>
		roleFinding(knownRoles(index, en.asOf), index, en)
	);
	expect(new Set(sentences)).toEqual(
		new Set([
			'The latest declaration, in September 2024, is of advising and bilateral partnership (will begin)'
		])
	);
});

test('tellingWords names the month beside each statement that the finding is about', () => {
	const roles = [
		says('2018-04-30', 'combat', 'ends'),
		says('2020-01-05', 'train', 'conducts'),
		says('2021-12-09', 'combat', 'hasEnded'),
		says('2023-08-09', 'advise', 'conducts')
	];
	const facts = knownRoles(indexOf({ roles }), en.asOf);
	expect([...tellingWords(facts, en).values()]).toEqual([
		'April 2018',
		'December 2021',
		'August 2023'
	]);
	expect([...tellingWords(facts, ar).values()]).toEqual([
		'نيسان 2018',
		'كانون الأول 2021',
		'آب 2023'
	]);
});
