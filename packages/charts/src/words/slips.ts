import {
	type CommitmentFacts,
	inDigits,
	inForm,
	movedWords,
	type PluralForms,
	sortedBy
} from '@mithaq/model';
import type { Language, View } from '../view.ts';
import { arabicFor, arabicNumber } from './numbers.ts';

const DATED: Record<Language, PluralForms> = {
	en: { one: 'Of 1 commitment with a date', other: 'Of # commitments with a date' },
	ar: {
		zero: 'لا التزام حُدد له موعد',
		one: 'حُدد موعد لالتزام واحد',
		two: 'حُدد موعد لالتزامين',
		few: 'حُدد موعد # التزامات',
		many: 'حُدد موعد # التزاماً',
		other: 'حُدد موعد # التزام'
	}
};

/** The finding of the slip chart: of how many commitments that were given a date it moved, and how far at the most. */
export function slipFinding(commitments: readonly CommitmentFacts[], view: View): string {
	const { language } = view;
	const arabic = language === 'ar';
	const dated = commitments.filter(({ deadlines }) => deadlines.some(({ due }) => due));
	if (dated.length === 0)
		return arabic ? 'لم يكن لأي التزام موعد' : 'No commitment had been given a date';
	const all = arabic ? datedInArabic(dated.length, view) : inForm(dated.length, DATED.en, view);
	const moved = dated.filter(({ moves }) => moves.length > 0);
	if (moved.length === 0)
		return arabic ? `${all}، ولم يتغيّر` : `${all}, none has been given another`;
	const told = arabic
		? movedInArabic(moved.length, dated.length, view)
		: `${inDigits(moved.length, view.digits)} moved`;
	const [furthest] = sortedBy(
		moved.flatMap(({ moves }) => moves.filter(({ move }) => move)),
		({ move }) => [-Math.abs(move!.latest)]
	);
	const head = `${all}${arabic ? '، ' : ', '}${told}`;
	if (!furthest) return head;
	return arabic
		? `${head}؛ وأبعد تغيّر: ${movedWords(furthest, view)}`
		: `${head}; the furthest: ${movedWords(furthest, view)}`;
}

function datedInArabic(count: number, view: View): string {
	const words = inForm(count, DATED.ar, view);
	return words.replace(` ${inDigits(count, view.digits)} `, ` ${arabicFor(count, view)} `);
}

function movedInArabic(moved: number, all: number, view: View): string {
	if (all === 1) return 'وتغيّر';
	if (all === 2) return moved === 1 ? 'تغيّر موعد أحدهما' : 'تغيّر موعد كل منهما';
	return `تغيّر موعد ${moved === 2 ? 'اثنين' : arabicNumber(moved, view)} منها`;
}

const ENGLISH = {
	title: 'Promised dates as they moved',
	how: 'Across: when a date was announced. Upwards: the date that was announced. A level line is a date that stands, each rise a delay; it meets the slanting line on the day itself.',
	detail:
		'Only commitments whose date moved are drawn here; a date that others gave beside it is a line of its own. Numbers stand where a line ends: on the chosen day, on the date promised, or where somebody says that it was met.',
	dayItself: 'the day itself',
	key: 'The numbers in the drawing'
};

const ARABIC: typeof ENGLISH = {
	title: 'المواعيد وكيف تغيّرت',
	how: 'أفقياً: يوم أُعلن الموعد. وصعوداً: الموعد الذي أُعلن. الخط المستوي موعد باقٍ، وكل ارتفاع تأجيل، ويلتقي الخطَّ المائل في اليوم نفسه.',
	detail:
		'لا يُرسم هنا إلا ما تغيّر موعده، وللموعد الذي ذكره طرف آخر خط مستقل. ويقف الرقم حيث ينتهي الخط: في اليوم المختار، أو في الموعد، أو حيث يقول أحد إنه نُفّذ.',
	dayItself: 'اليوم نفسه',
	key: 'الأرقام في الرسم'
};

/** What the slip chart says of itself, in both languages. */
export const slipWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };
