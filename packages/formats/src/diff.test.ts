import { dateWords, indexBundle, spanOf } from '@mithaq/model';
import type { Bundle } from '@mithaq/schema';
import { expect, test } from 'vitest';
import { diffBundles } from './diff.ts';
import { changeSentences } from './diffWords.ts';
import { bundle, smallIndex } from './fixture.ts';

const { bundle: small } = smallIndex();

/** A copy with one edit. */
function edited(edit: (copy: Bundle) => void): Bundle {
	const copy = structuredClone(small);
	edit(copy);
	return copy;
}

/** What changed, in sentences. */
function sentences(before: Bundle, after: Bundle, language: 'ar' | 'en'): string[] {
	const versions = { before: indexBundle(before), after: indexBundle(after) };
	return diffBundles(before, after).flatMap((change) =>
		changeSentences(change, versions, language)
	);
}

const dayIn = (language: 'ar' | 'en') =>
	dateWords(spanOf(small.dataset.asOf), { language, digits: 'latn' });

const commitmentIn = (copy: Bundle, id: string) => copy.commitments.find((c) => c.id === id)!;

test('diffBundles(a, a) is empty, also where fields and records are in another order', () => {
	const turned = edited((copy) => {
		copy.events.reverse();
		copy.commitments = copy.commitments.map(
			(c) => Object.fromEntries(Object.entries(c).reverse()) as never
		);
	});
	expect(diffBundles(small, small)).toEqual([]);
	expect(diffBundles(small, turned)).toEqual([]);
	expect(diffBundles(bundle, bundle)).toEqual([]);
});

const cases: [string, (copy: Bundle) => void, string, string][] = [
	[
		'a deadline that moved',
		(copy) =>
			commitmentIn(copy, 'firm').deadlines!.push({
				kind: 'fixed',
				date: '2022-12-31',
				change: 'extended',
				event: 'strike',
				evidence: [{ source: 'on-2021-02-01', stance: 'supports' }]
			}),
		'Commitment “Promise firm”: deadline moved: by 31 December 2022 (365 days later)',
		'التزام «وعد firm»: تغيّر الموعد: في موعد أقصاه 31 كانون الأول 2022 (تأجيل 365 يوماً)'
	],
	[
		'a first deadline',
		(copy) =>
			(commitmentIn(copy, 'open').deadlines = [
				...commitmentIn(copy, 'open').deadlines!,
				{
					kind: 'fixed',
					date: '2022-12',
					change: 'set',
					event: 'strike',
					evidence: [{ source: 'on-2021-02-01', stance: 'supports' }]
				}
			]),
		'Commitment “Promise open”: deadline added: in December 2022',
		'التزام «وعد open»: إضافة موعد: في كانون الأول 2022'
	],
	[
		'a date that was corrected',
		(copy) => (commitmentIn(copy, 'firm').deadlines![0]!.date = '2021-12'),
		'Commitment “Promise firm”: deadline corrected from “by 31 December 2021” to “in December 2021”',
		'التزام «وعد firm»: تصحيح الموعد من «في موعد أقصاه 31 كانون الأول 2021» إلى «في كانون الأول 2021»'
	],
	[
		'an assessment that was added',
		(copy) =>
			(commitmentIn(copy, 'firm').assessments = [
				{
					fulfilment: 'notMet',
					date: '2022-01-01',
					assessor: 'iraq',
					confidence: 'high',
					evidence: [{ source: 'on-2021-02-01', stance: 'supports' }]
				}
			]),
		'Commitment “Promise firm”: assessment by Iraq added: not met',
		'التزام «وعد firm»: إضافة تقييم (العراق): لم يُنفَّذ'
	],
	[
		'a quote that was corrected',
		(copy) => (copy.roles[0]!.evidence[0]!.quote = 'new words'),
		'Role statement “Statement said”: quote added',
		'قول عن الدور «قول said»: إضافة العبارة المقتبسة'
	],
	[
		'evidence that was added',
		(copy) => copy.roles[0]!.evidence.push({ source: 'on-2021-02-01', stance: 'disputes' }),
		'Role statement “Statement said”: evidence from Paper of 2021-02-01 added (disputes)',
		'قول عن الدور «قول said»: إضافة دليل (صحيفة 2021-02-01): يخالف'
	],
	[
		'a record that was removed',
		(copy) => (copy.strengths = []),
		'Head count (US forces, Iraq: about 2,500 (present)): removed',
		'عدد معلن (القوات الأميركية، العراق: نحو 2,500 (موجودون)): حذف'
	],
	[
		'a text in one language',
		(copy) => (commitmentIn(copy, 'firm').scope.en = 'Half of it.'),
		'Commitment “Promise firm”: scope in English changed from “All of it.” to “Half of it.”',
		'التزام «وعد firm»: تعديل النطاق بالإنكليزية من «\u2068All of it.\u2069» إلى «\u2068Half of it.\u2069»'
	],
	[
		'the version',
		(copy) => (copy.dataset.version = '2.0.0'),
		'The record: version changed from “1.0.0” to “2.0.0”',
		'السجل: تعديل الإصدار من «\u20681.0.0\u2069» إلى «\u20682.0.0\u2069»'
	],
	[
		'the last day of the record',
		(copy) => (copy.dataset.asOf = '2030-01-31'),
		`The record: last day of the record changed from “${dayIn('en')}” to “31 January 2030”`,
		`السجل: تعديل آخر يوم في السجل من «\u2068${dayIn('ar')}\u2069» إلى «\u206831 كانون الثاني 2030\u2069»`
	],
	[
		'a code',
		(copy) => (commitmentIn(copy, 'firm').force = 'announcedByOneSide'),
		'Commitment “Promise firm”: force of the words changed from “agreed” to “announced by one side”',
		'التزام «وعد firm»: تعديل قوة العبارة من «\u2068متفق عليه\u2069» إلى «\u2068أعلنه طرف واحد\u2069»'
	],
	[
		'an item of a list',
		(copy) =>
			(copy.events[0]!.participants = [
				...(copy.events[0]!.participants ?? []),
				{ actor: 'iraq', role: 'attendee' } as never
			]),
		`Event “${small.events[0]!.title.en}”: participant Iraq added`,
		`حدث «${small.events[0]!.title.ar}»: إضافة مشارك: العراق`
	],
	[
		'who keeps the record',
		(copy) => delete copy.dataset.creator,
		'The record: who keeps the record removed',
		'السجل: حذف القائم على السجل'
	],
	[
		'where identifiers live',
		(copy) => (copy.dataset.uriSpace = 'https://example.org/'),
		'The record: address of identifiers changed from “https://w3id.org/mithaq/” to “https://example.org/”',
		'السجل: تعديل عنوان المعرّفات من «\u2068https://w3id.org/mithaq/\u2069» إلى «\u2068https://example.org/\u2069»'
	]
];

test.each(cases)('%s is one sentence in each language', (_, edit, english, arabic) => {
	const after = edited(edit);
	expect(sentences(small, after, 'en')).toEqual([english]);
	expect(sentences(small, after, 'ar')).toEqual([arabic]);
});

test('a quote that was corrected is said with both phrases', () => {
	const quoted = (quote: string) => edited((copy) => (copy.roles[0]!.evidence[0]!.quote = quote));
	expect(sentences(quoted('old words'), quoted('new words'), 'en')).toEqual([
		'Role statement “Statement said”: quote corrected from “old words” to “new words”'
	]);
});

test('diffBundles(before, after) as data names the way to what changed', () => {
	const after = edited((copy) => (commitmentIn(copy, 'firm').deadlines![0]!.date = '2021-12'));
	expect(diffBundles(small, after)).toEqual([
		{
			folder: 'commitments',
			id: 'firm',
			change: 'changed',
			title: { ar: 'وعد firm', en: 'Promise firm' },
			fields: [
				{
					change: 'changed',
					path: ['deadlines', 'at-2020-01-01 fixed', 'date'],
					before: '2021-12-31',
					after: '2021-12'
				}
			]
		}
	]);
});

test('what one direction adds the other removes', () => {
	const after = edited((copy) => copy.events.pop());
	const there = diffBundles(small, after).map(({ folder, id, change }) => [folder, id, change]);
	const back = diffBundles(after, small).map(({ folder, id, change }) => [folder, id, change]);
	expect(there).toHaveLength(1);
	expect(there[0]?.[2]).toBe('removed');
	expect(back).toEqual([[...there[0]!.slice(0, 2), 'added']]);
});

test('from nothing to the record, every record is added', () => {
	const { dataset, ...kinds } = bundle;
	const none = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]));
	const changes = diffBundles({ dataset, ...none } as unknown as Bundle, bundle);
	expect(changes).toHaveLength(Object.values(kinds).flat().length);
	expect(new Set(changes.map(({ change }) => change))).toEqual(new Set(['added']));
});

test('names of a record’s own that every object inherits are names like others', () => {
	const extensions = JSON.parse(
		'{"constructor":{"toString":"a"},"__proto__":{"hasOwnProperty":"b"},"evidence":1}'
	) as Record<string, unknown>;
	const after = edited((copy) => Object.assign(commitmentIn(copy, 'firm'), { extensions }));
	const [change] = diffBundles(small, after);
	expect(change!.fields).toEqual([{ change: 'added', path: ['extensions'], after: extensions }]);
	const changed = JSON.parse(
		JSON.stringify(after).replace('"a"', '"c"').replace('"evidence":1}', '"evidence":[2]}')
	) as Bundle;
	expect(diffBundles(after, changed)[0]!.fields).toEqual([
		{
			change: 'changed',
			path: ['extensions', 'constructor', 'toString'],
			before: 'a',
			after: 'c'
		},
		{ change: 'changed', path: ['extensions', 'evidence'], before: 1, after: [2] }
	]);
	for (const language of ['ar', 'en'] as const)
		expect(sentences(after, changed, language).join()).not.toMatch(/native code|undefined/);
});
