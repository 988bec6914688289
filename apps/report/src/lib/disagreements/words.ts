import { type Language, type View } from '@mithaq/charts';
import {
	activitiesWords,
	counted,
	deadlineWords,
	findActor,
	inForm,
	roleFacts,
	type PluralForms,
	type RecordIndex
} from '@mithaq/model';
import { fulfilment, labelOf, type Commitment } from '@mithaq/schema';
import type { PageHead } from '../pages.ts';
import { countOf, spelled } from '../record/counts.ts';
import { leadOf, type Found } from '../record/record.ts';
import { recordWords } from '../record/words.ts';
import {
	contestedRecords,
	datedDifferently,
	readDifferently,
	toldDifferently,
	type ContestedClaim
} from './contested.ts';

type Counts = Record<'read' | 'dated' | 'told' | 'inRecords' | 'disputing' | 'qualifying', string>;

const ENGLISH = {
	title: 'Where accounts differ',
	introduction: ({ read, dated, told, inRecords, disputing, qualifying }: Counts) =>
		`Read in more than one way: ${read}. Given different dates: ${dated}. Said to have come out differently: ${told}. Some source says otherwise (${disputing}) or adds a limit (${qualifying}) ${inRecords}. Both sides stand here, each in its own words; the record does not choose between them.`,
	times: { one: 'once', two: 'twice', other: '# times' } as PluralForms,
	parts: 'Parts of this page',
	dates: 'Different dates',
	saidBy: 'Said by',
	voices: 'Different words of what came of it',
	support: 'Says so',
	against: 'Says otherwise, or adds a limit'
};

const ARABIC: typeof ENGLISH = {
	title: 'مواضع الاختلاف',
	introduction: ({ read, dated, told, inRecords, disputing, qualifying }) =>
		`ما يُقرأ على أكثر من وجه: ${read}. وما ذُكر له أكثر من موعد: ${dated}. وما اختلفت الأقوال في ما آل إليه: ${told}. و${inRecords} مصادر تخالف ما في القيد (${disputing}) أو تضيف إليه تحفظاً (${qualifying}). يُعرض هنا القولان معاً، كلٌّ بكلماته، ولا يرجّح السجل بينهما.`,
	times: {
		zero: 'لا موضع',
		one: 'موضع واحد',
		two: 'موضعان',
		few: '# مواضع',
		many: '# موضعاً',
		other: '# موضع'
	},
	parts: 'أقسام الصفحة',
	dates: 'مواعيد مختلفة',
	saidBy: 'قاله',
	voices: 'أقوال مختلفة في ما آل إليه',
	support: 'يقول ذلك',
	against: 'يقول غير ذلك، أو يضيف تحفظاً'
};

/** What the page of disagreements says beside the record, in both languages. */
export const disagreementsWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };

/** The head of the page, with how much is read differently, disputed and qualified. */
export function disagreementsHead(index: RecordIndex, view: View): PageHead {
	const records = contestedRecords(index).flatMap((group) => group.records);
	const against = records.flatMap(({ claims }) => claims.flatMap((claim) => claim.against));
	const qualifying = against.filter(({ stance }) => stance === 'qualifies').length;
	const words = disagreementsWords[view.language];
	const commitments = (count: number) => spelled(count, counted(count, 'commitment', view), view);
	const times = (count: number) => spelled(count, inForm(count, words.times, view), view);
	return {
		title: words.title,
		introduction: words.introduction({
			read: commitments(readDifferently(index, view.asOf).length),
			dated: commitments(datedDifferently(index, view.asOf).length),
			told: commitments(toldDifferently(index, view.asOf).length),
			inRecords: countOf(records.length, 'record', view.language),
			disputing: times(against.length - qualifying),
			qualifying: times(qualifying)
		})
	};
}

/** What is contested, in words; nothing where the record's title has said it. */
export function claimWords(
	found: Found,
	{ part }: ContestedClaim,
	index: RecordIndex,
	view: View
): string | undefined {
	if (found.kind === 'commitments' && part) {
		const what = recordWords[view.language].parts[part.name];
		return `${what}: ${partWords(found.record, part, index, view)}`;
	}
	if (found.kind === 'roles')
		return activitiesWords(roleFacts(index, found.record, view.asOf), index, view.language);
	return leadOf(found, view.language);
}

function partWords(
	commitment: Commitment,
	{ name, place }: NonNullable<ContestedClaim['part']>,
	index: RecordIndex,
	view: View
): string {
	const { language } = view;
	switch (name) {
		case 'deadlines':
			return deadlineWords(commitment.deadlines![place]!, index, view);
		case 'assessments': {
			const { assessor, fulfilment: code } = commitment.assessments![place]!;
			const comma = language === 'ar' ? '،' : ',';
			return `${findActor(index, assessor).name[language]}${comma} ${labelOf(fulfilment, code, language)}`;
		}
		case 'conditions':
			return commitment.conditions![place]!.text[language];
		case 'readings':
			return commitment.readings![place]!.reading[language];
	}
}
