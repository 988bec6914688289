import { commitmentFacts, spanOf, type CommitmentFacts, type Move } from '../index.ts';
import type { Commitment, Deadline } from '@mithaq/schema';
import { describe, expect, test } from 'vitest';
import { at, commitment, deadline, event, indexOf, source, wordingOn, words } from './fixture.ts';
import {
	beyondRecordWords,
	currentDeadlineWords,
	deadlineWords,
	movedWords,
	revisionName
} from './deadlines.ts';

const en = wordingOn('en', '2024-12-31');
const ar = wordingOn('ar', '2024-12-31');
const events = [event('talks', '2021-04-07', { title: words('Technical talks', 'محادثات فنية') })];

function factsOf(rest: Partial<Commitment>): {
	facts: CommitmentFacts;
	index: ReturnType<typeof indexOf>;
} {
	const promise = commitment('c', '2021-04-07', rest);
	const index = indexOf({
		events,
		commitments: [promise],
		sources: [source('a', '2021-04-07'), source('b', '2021-04-07')]
	});
	return { facts: commitmentFacts(index, promise, en.asOf), index };
}

describe('deadlineWords(deadline, index, view)', () => {
	test.each<[Partial<Deadline>, string, string]>([
		[{ kind: 'fixed', date: '2025-09-30' }, 'by 30 September 2025', 'في موعد أقصاه 30 أيلول 2025'],
		[{ kind: 'fixed', date: '2025-09' }, 'in September 2025', 'في أيلول 2025'],
		[{ kind: 'fixed', date: '2025' }, 'in 2025', 'في عام 2025'],
		[
			{ kind: 'fixed', date: '2025-09-30?' },
			'perhaps by 30 September 2025',
			'ربما في موعد أقصاه 30 أيلول 2025'
		],
		[
			{ kind: 'fixed', date: '2025-09-30~' },
			'by about 30 September 2025',
			'في موعد أقصاه نحو 30 أيلول 2025'
		],
		[{ kind: 'fixed', date: '../2025-09' }, 'by September 2025', 'في موعد أقصاه أيلول 2025'],
		[
			{ kind: 'fixed', date: '2025-09-30/..' },
			'from 30 September 2025 on',
			'ابتداءً من 30 أيلول 2025'
		],
		[{ kind: 'window', date: '2021-04' }, 'in April 2021', 'في نيسان 2021'],
		[
			{ kind: 'window', date: '2024-04-15/2024-04-16' },
			'from 15 to 16 April 2024',
			'من 15 إلى 16 نيسان 2024'
		],
		[{ kind: 'until', date: '2026-09' }, 'until September 2026', 'حتى أيلول 2026'],
		[{ kind: 'until', date: '2026-09~' }, 'until about September 2026', 'حتى نحو أيلول 2026'],
		[{ kind: 'until', date: '../2026' }, 'until 2026', 'حتى 2026'],
		[
			{ kind: 'until', date: '2025-09-30/..' },
			'until 30 September 2025 or later',
			'حتى 30 أيلول 2025 أو بعد ذلك'
		],
		[
			{ kind: 'until', date: '2024-04-15/2024-04-16' },
			'until a day from 15 to 16 April 2024',
			'حتى يوم يقع من 15 إلى 16 نيسان 2024'
		],
		[
			{ kind: 'relative', relativeTo: 'talks' },
			'depends on: Technical talks',
			'يتوقف على: محادثات فنية'
		],
		[
			{ kind: 'conditional', condition: words('calm holds', 'استمرار الهدوء') },
			'on condition: calm holds',
			'بشرط: استمرار الهدوء'
		],
		[{ kind: 'open' }, 'a timetable promised, no date given', 'جدول زمني موعود لم يُحدد موعده'],
		[{ kind: 'fixed', date: '2025-09', change: 'lifted' }, 'lifted', 'رُفع'],
		[
			{ kind: 'fixed', date: '2025-09', change: 'postponedWithoutDate' },
			'postponed without a date',
			'أُجّل بلا موعد'
		]
	])('of %o is "%s" and «%s»', (rest, english, arabic) => {
		const { index } = factsOf({});
		const limit = deadline('2021-04-07', rest);
		expect(deadlineWords(limit, index, en)).toBe(english);
		expect(deadlineWords(limit, index, ar)).toBe(arabic);
	});
});

describe('currentDeadlineWords(facts, index, view)', () => {
	const set = (date: string, by: string) =>
		deadline('2021-04-07', { date, evidence: [{ source: by, stance: 'supports' }] });

	test.each<[string, Deadline[], string, string]>([
		['why there is none', [], 'no time named', 'لم يُذكر له موعد'],
		['one', [set('2025-09', 'a')], 'in September 2025', 'في أيلول 2025'],
		[
			'two that contradict each other',
			[set('2025-09', 'a'), set('2026', 'b')],
			'in September 2025, or in 2026',
			'في أيلول 2025، أو في عام 2026'
		],
		[
			'two that say the same',
			[set('2025-09', 'a'), set('2025-09', 'b')],
			'in September 2025',
			'في أيلول 2025'
		],
		[
			'the last of several',
			[set('2025-09', 'a'), deadline('2022-01-01', { date: '2026-09-30', change: 'extended' })],
			'by 30 September 2026',
			'في موعد أقصاه 30 أيلول 2026'
		],
		[
			'that one was lifted',
			[set('2025-09', 'a'), deadline('2022-01-01', { kind: 'open', change: 'lifted' })],
			'the date was lifted',
			'رُفع موعده'
		]
	])('says %s', (_what, deadlines, english, arabic) => {
		const { facts, index } = factsOf({ deadlines });
		expect(currentDeadlineWords(facts, index, en)).toBe(english);
		expect(currentDeadlineWords(facts, index, ar)).toBe(arabic);
	});
});

describe('movedWords(facts, view)', () => {
	test.each<[number, number, string, string]>([
		[273, 273, '273 days later', 'تأجيل 273 يوماً'],
		[1, 1, '1 day later', 'تأجيل يوم واحد'],
		[2, 2, '2 days later', 'تأجيل يومين'],
		[7, 7, '7 days later', 'تأجيل 7 أيام'],
		[100, 100, '100 days later', 'تأجيل 100 يوم'],
		[365, 394, '365 to 394 days later', 'تأجيل بين 365 و394 يوماً'],
		[-184, -184, '184 days earlier', 'تقديم 184 يوماً'],
		[-2, -2, '2 days earlier', 'تقديم يومين'],
		[-92, -63, '63 to 92 days earlier', 'تقديم بين 63 و92 يوماً']
	])('of %d to %d days is "%s" and «%s»', (earliest, latest, english, arabic) => {
		const day = spanOf('2021-04-07');
		const move: Move = { from: day, to: day, earliest, latest };
		const change = latest > 0 ? 'extended' : 'broughtForward';
		const said = { move, deadline: deadline('2021-04-07', { change }) };
		expect(movedWords(said, en)).toBe(english);
		expect(movedWords(said, ar)).toBe(arabic);
	});

	test('has digits of one kind', () => {
		const day = spanOf('2021-04-07');
		const move: Move = { from: day, to: day, earliest: 365, latest: 394 };
		const said = { move, deadline: deadline('2021-04-07', { change: 'extended' }) };
		expect(movedWords(said, { ...ar, digits: 'arab' })).toBe('تأجيل بين ٣٦٥ و٣٩٤ يوماً');
	});
});

describe('revisionName(facts, index, view)', () => {
	test.each<[string, Deadline[], string, string]>([
		[
			'what was set',
			[deadline('2021-04-07', { date: '2025-09' })],
			'Deadline announced on 7 April 2021: in September 2025',
			'موعد أُعلن في 7 نيسان 2021: في أيلول 2025'
		],
		[
			'how far it moved',
			[
				deadline('2021-04-07', { date: '2025-09-30' }),
				deadline('2022-01-01', { date: '2025-12-31', change: 'extended' })
			],
			'Deadline announced on 1 January 2022: by 31 December 2025, 92 days later',
			'موعد أُعلن في 1 كانون الثاني 2022: في موعد أقصاه 31 كانون الأول 2025، تأجيل 92 يوماً'
		],
		[
			'the date that is reaffirmed',
			[
				deadline('2021-04-07', { date: '2025-09' }),
				deadline('2022-01', { kind: 'open', change: 'reaffirmed', event: at('2022-01') })
			],
			'Deadline announced in January 2022: reaffirmed: in September 2025',
			'موعد أُعلن في كانون الثاني 2022: أُكّد: في أيلول 2025'
		],
		[
			'that it is lifted',
			[
				deadline('2021-04-07', { date: '2025-09' }),
				deadline('2022-01-01', { kind: 'open', change: 'lifted' })
			],
			'Deadline announced on 1 January 2022: lifted',
			'موعد أُعلن في 1 كانون الثاني 2022: رُفع'
		]
	])('says %s', (_what, deadlines, english, arabic) => {
		const { facts, index } = factsOf({ deadlines });
		const last = facts.deadlines.at(-1)!;
		expect(revisionName(last, index, en)).toBe(english);
		expect(revisionName(last, index, ar)).toBe(arabic);
	});
});

test.each([
	['2024-12-31', undefined],
	['2025-01-01', 'no evidence in the record after 31 December 2024'],
	['2024-12', undefined],
	['2025-09', 'no evidence in the record after 31 December 2024']
])('beyondRecordWords(facts, index, view) of a deadline of %s is %s', (date, english) => {
	const { facts, index } = factsOf({ deadlines: [deadline('2021-04-07', { date })] });
	expect(beyondRecordWords(facts, index, en)).toBe(english);
	expect(beyondRecordWords(facts, index, ar)).toBe(
		english && 'لا دليل في السجل بعد 31 كانون الأول 2024'
	);
});
