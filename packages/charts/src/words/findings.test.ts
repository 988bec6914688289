import fc from 'fast-check';
import { dayOf, formatDay, knownCommitments, knownRoles, type RecordIndex } from '@mithaq/model';
import {
	deadlineChange,
	deadlineKind,
	duty,
	fulfilment,
	lifecycle,
	type Commitment,
	type RoleStatement
} from '@mithaq/schema';
import { describe, expect, test } from 'vitest';
import {
	actor,
	at,
	commitment,
	deadline,
	event,
	indexOf,
	LANGUAGES,
	on,
	role,
	viewOf,
	words
} from '../fixture.ts';
import {
	countDates,
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
	[3, 0, 'Of 3 commitments, none carry a date', 'ثلاثة التزامات في السجل، وليس لأي منها موعد'],
	[3, 1, 'Of 3 commitments, 1 carries a date', 'ثلاثة التزامات في السجل، لواحد منها موعد'],
	[12, 2, 'Of 12 commitments, 2 carry a date', '12 التزاماً في السجل، لاثنين منها موعد'],
	[12, 11, 'Of 12 commitments, 11 carry a date', '12 التزاماً في السجل، لـ11 منها موعد']
])('deadlineFinding of %d commitments, %d with a date', (all, dated, english, arabic) => {
	const commitments = known(indexOf({ commitments: promises(all, dated) }));
	expect(deadlineFinding(commitments, en)).toBe(english);
	expect(deadlineFinding(commitments, ar)).toBe(arabic);
});

describe('deadlineTakeaway(commitments, view)', () => {
	test('counts what came of the commitments by the day, in the order of the code list', () => {
		const kept = commitment('kept', '2021-04-07', { duty: 'maintain' });
		const late = commitment('late', '2021-04-07', {
			deadlines: [deadline('2021-04-07', { date: '2022' })]
		});
		const commitments = known(indexOf({ commitments: [...promises(3, 1), kept, late] }));
		expect(deadlineTakeaway(commitments, en)).toBe(
			'On 31 December 2024 the record held 5 commitments, 2 with a date and 3 without: no word since it was due (1); not yet due (1); standing duty, no word (1); no date, no word (2).'
		);
		expect(deadlineTakeaway(commitments, { ...ar, digits: 'arab' })).toBe(
			'في ٣١ كانون الأول ٢٠٢٤ كان في السجل خمسة التزامات، لاثنين منها موعد وثلاثة بلا موعد: لا قول فيه بعد موعده (١)؛ لم يحن موعده (١)؛ واجب دائم لا قول فيه (١)؛ بلا موعد ولا قول (٢).'
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

const ACTORS = [
	actor('iraq', 'iraq', words('Iraq', 'العراق')),
	actor('us', 'unitedStates', words('United States', 'الولايات المتحدة')),
	actor('us-forces', 'unitedStates', words('US forces', 'القوات الأميركية')),
	actor('coalition', 'coalition', words('Coalition', 'التحالف الدولي')),
	actor('coalition-forces', 'coalition', words('Coalition forces', 'قوات التحالف'))
];

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
			'In April 2021 the United States announced an end of combat by US forces; the latest declaration, on 9 August 2023, by the United States: advising by US forces',
			'أُعلن في نيسان 2021 انتهاء القتال لاحقاً (القوات الأميركية)، بحسب الولايات المتحدة؛ وآخر ما أُعلن، في 9 آب 2023: المشورة (القوات الأميركية)، بحسب الولايات المتحدة'
		],
		[
			'major combat over, by another speaker and of another force',
			[
				says('2018-04-30', 'combat', 'ends', {
					speakers: ['coalition'],
					force: 'coalition-forces',
					activities: [{ activity: 'combat', change: 'ends', qualifier: words('major', 'الرئيسي') }]
				}),
				says('2021-12-29', 'combat', 'hasEnded', { speakers: ['iraq'], force: 'coalition-forces' }),
				says('2023-08-09', 'advise', 'conducts', { speakers: ['us', 'iraq'] })
			],
			'In April 2018 the Coalition declared an end of major combat by Coalition forces; in December 2021 Iraq declared an end of combat by Coalition forces; the latest declaration, on 9 August 2023, by the United States and Iraq: advising by US forces',
			'أُعلن في نيسان 2018 انتهاء القتال الرئيسي (قوات التحالف)، بحسب التحالف الدولي؛ وأُعلن في كانون الأول 2021 انتهاء القتال من قبل (قوات التحالف)، بحسب العراق؛ وآخر ما أُعلن، في 9 آب 2023: المشورة (القوات الأميركية)، بحسب الولايات المتحدة والعراق'
		],
		[
			'combat over after it was announced to end',
			[says('2021-04-07', 'combat', 'willEnd'), says('2021-12-09', 'combat', 'hasEnded')],
			'In December 2021 the United States declared an end of combat by US forces',
			'أُعلن في كانون الأول 2021 انتهاء القتال من قبل (القوات الأميركية)، بحسب الولايات المتحدة'
		],
		[
			'combat over, of which a force speaks itself',
			[says('2021-12-09', 'combat', 'ends', { speakers: ['us-forces'] })],
			'In December 2021 US forces declared an end of combat',
			'أُعلن في كانون الأول 2021 انتهاء القتال، بحسب القوات الأميركية'
		],
		[
			'combat over twice in one month',
			[says('2021-12-09', 'combat', 'ends'), says('2021-12-29', 'combat', 'ends')],
			'In December 2021 the United States declared an end of combat by US forces',
			'أُعلن في كانون الأول 2021 انتهاء القتال (القوات الأميركية)، بحسب الولايات المتحدة'
		],
		[
			'combat over three times, the first and the last',
			[
				says('2018-04-30', 'combat', 'ends'),
				says('2020-02-05', 'combat', 'ends'),
				says('2021-12-09', 'combat', 'ends', { speakers: ['iraq'] })
			],
			'In April 2018 the United States declared an end of combat by US forces; in December 2021 Iraq declared an end of combat by US forces',
			'أُعلن في نيسان 2018 انتهاء القتال (القوات الأميركية)، بحسب الولايات المتحدة؛ وأُعلن في كانون الأول 2021 انتهاء القتال (القوات الأميركية)، بحسب العراق'
		],
		[
			'nothing later than the end, which is not called the latest again',
			[says('2021-04-07', 'train', 'conducts'), says('2021-12-09', 'combat', 'ends')],
			'In December 2021 the United States declared an end of combat by US forces',
			'أُعلن في كانون الأول 2021 انتهاء القتال (القوات الأميركية)، بحسب الولايات المتحدة'
		],
		[
			'nothing of combat, and a denial that is the latest word',
			[says('2023-08-09', 'advise', 'conducts'), says('2023-09-01', 'noPresence', 'isDenied')],
			'The latest declaration, on 1 September 2023, by the United States: withdrawal (is denied) by US forces',
			'آخر ما أُعلن، في 1 أيلول 2023: نفي الخروج (القوات الأميركية)، بحسب الولايات المتحدة'
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
			'The latest declaration, on 9 August 2023, by the United States: advising by US forces',
			'آخر ما أُعلن، في 9 آب 2023: المشورة (القوات الأميركية)، بحسب الولايات المتحدة'
		],
		[
			'an uncertain day',
			[says('2021-04-07?', 'combat', 'willEnd')],
			'Perhaps in April 2021 the United States announced an end of combat by US forces',
			'أُعلن ربما في نيسان 2021 انتهاء القتال لاحقاً (القوات الأميركية)، بحسب الولايات المتحدة'
		],
		[
			'years',
			[says('2021/2022', 'combat', 'willEnd'), says('2023', 'advise', 'conducts')],
			'In 2021 the United States announced an end of combat by US forces; the latest declaration, in 2023, by the United States: advising by US forces',
			'أُعلن في عام 2021 انتهاء القتال لاحقاً (القوات الأميركية)، بحسب الولايات المتحدة؛ وآخر ما أُعلن، في عام 2023: المشورة (القوات الأميركية)، بحسب الولايات المتحدة'
		],
		[
			'days without a first or a last',
			[says('../2021-04-07', 'combat', 'willEnd'), says('2023-08-09/..', 'advise', 'conducts')],
			'In April 2021 the United States announced an end of combat by US forces; the latest declaration, from 9 August 2023 on, by the United States: advising by US forces',
			'أُعلن في نيسان 2021 انتهاء القتال لاحقاً (القوات الأميركية)، بحسب الولايات المتحدة؛ وآخر ما أُعلن، ابتداءً من 9 آب 2023: المشورة (القوات الأميركية)، بحسب الولايات المتحدة'
		]
	])('of %s', (_what, roles, english, arabic) => {
		const index = indexOf({ actors: ACTORS, roles });
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
			'كان في السجل قولان عن دور القوات، يستند أحدهما إلى مصدر مستقل واحد.'
		],
		[
			3,
			0,
			'the record held 3 statements about the role of the forces; none rest on a single independent source.',
			'كان في السجل ثلاثة أقوال عن دور القوات، ولا يستند أي منها إلى مصدر مستقل واحد فقط.'
		],
		[
			3,
			2,
			'the record held 3 statements about the role of the forces; 2 rest on a single independent source.',
			'كان في السجل ثلاثة أقوال عن دور القوات، يستند اثنان منها إلى مصدر مستقل واحد.'
		],
		[
			20,
			19,
			'the record held 20 statements about the role of the forces; 19 rest on a single independent source.',
			'كان في السجل 20 قولاً عن دور القوات، يستند 19 منها إلى مصدر مستقل واحد.'
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
	const sentence = 'In September 2024 the United States declared an end of hears by US forces';
	for (const view of [court, plain]) expect(roleFinding(facts, statements, view)).toBe(sentence);
	const wished = indexOf({ roles: [says('2024-09-27', 'hears', 'ends', { basis: 'demanded' })] });
	const asked = knownRoles(wished, en.asOf);
	expect(roleFinding(asked, wished, court)).toBe(
		'Nothing had been declared of the role of the court yet'
	);
	expect(roleFinding(asked, wished, plain)).toBe('Nothing had been declared of a role yet');
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
			'Among the latest declarations, on 27 September 2024, by the United States: bilateral partnership (will begin) by US forces'
		])
	);
});

test('what each side says on the last day is told, in the order of the sides, and the force once', () => {
	const day = { evidence: on('2024-12-01'), force: 'coalition-forces' };
	const index = indexOf({
		actors: ACTORS,
		roles: [
			says('2024-09-27', 'partnership', 'willBegin', { ...day, id: 'a', speakers: ['us'] }),
			says('2024-09-27', 'advise', 'ends', { ...day, id: 'b', speakers: ['iraq'] })
		]
	});
	const roles = knownRoles(index, en.asOf);
	expect(roleFinding(roles, index, en)).toBe(
		'The latest declarations of Coalition forces, on 27 September 2024, by Iraq: advising (ends); by the United States: bilateral partnership (will begin)'
	);
	expect(roleFinding(roles, index, ar)).toBe(
		'آخر ما أُعلن عن قوات التحالف، في 27 أيلول 2024: انتهاء المشورة، بحسب العراق؛ والشراكة الثنائية لاحقاً، بحسب الولايات المتحدة'
	);
});

test('of two who declare one end on one day, who speaks of their own forces is told', () => {
	const end = { evidence: on('2024-12-01'), force: 'coalition-forces' };
	const index = indexOf({
		actors: ACTORS,
		roles: [
			says('2021-12-09', 'combat', 'hasEnded', { ...end, id: 'a', speakers: ['iraq'] }),
			says('2021-12-09', 'combat', 'hasEnded', { ...end, id: 'b', speakers: ['coalition'] })
		]
	});
	expect(roleFinding(knownRoles(index, en.asOf), index, en)).toMatch(
		/^In December 2021 (the )?Coalition declared an end of combat by Coalition forces/
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

describe('on any record', () => {
	const day = fc
		.integer({ min: dayOf('2021-01-01'), max: dayOf('2026-01-01') })
		.map((number) => formatDay(number));
	const codes = <T extends string>(list: { codes: readonly { code: T }[] }) =>
		fc.constantFrom(...list.codes.map(({ code }) => code));
	const promise = fc.record({
		duty: codes(duty),
		by: fc.subarray(['iraq', 'us', 'coalition'], { minLength: 1 }),
		lifecycle: codes(lifecycle).map((state) => [{ state }]),
		deadlines: fc.array(
			fc
				.record({
					made: day,
					date: fc.option(day),
					kind: codes(deadlineKind),
					change: codes(deadlineChange)
				})
				.map(({ made, date, ...rest }) => deadline(made, { ...rest, ...(date && { date }) })),
			{ maxLength: 3 }
		),
		assessments: fc.array(
			fc
				.record({
					fulfilment: codes(fulfilment),
					told: day,
					assessor: fc.constantFrom('iraq', 'us', 'commission')
				})
				.map(({ told, ...rest }) => ({
					...rest,
					date: told,
					confidence: 'high' as const,
					evidence: on(told)
				})),
			{ maxLength: 3 }
		)
	});

	test.each(LANGUAGES)(
		'what came of commitments, and their dates, sum to all of them: %s',
		(language) => {
			fc.assert(
				fc.property(fc.array(promise, { maxLength: 12 }), day, (promises, done) => {
					const commitments = promises.map((rest, number) =>
						commitment(`c${number}`, '2021-01-01', rest as Partial<Commitment>)
					);
					const bears = [{ commitment: 'c0', how: 'fulfils' as const }];
					const events = commitments.length > 0 ? [event('done', done, { bears })] : [];
					const facts = known(indexOf({ commitments, events }));
					const view = viewOf(language, '2024-12-31');
					const takeaway = deadlineTakeaway(facts, view);
					const numbers = [...takeaway.matchAll(/\((\d+)\)/g)].map(([, digits]) => Number(digits));
					expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(commitments.length);
					const { all, dated, undated } = countDates(facts);
					expect([all, dated + undated]).toEqual([commitments.length, commitments.length]);
					const standing = facts.filter(({ current }) => current.some(({ due }) => due));
					expect(dated).toBe(standing.length);
					if (language === 'en' && dated > 0 && undated > 0)
						expect(takeaway).toContain(`, ${dated} with a date and ${undated} without: `);
				}),
				{ numRuns: 100 }
			);
		}
	);
});
