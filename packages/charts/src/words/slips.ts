import { type CommitmentFacts, inDigits, inForm, moveWords, type PluralForms } from '@mithaq/model';
import type { Language, View } from '../view.ts';

const DATED: Record<Language, PluralForms> = {
	en: { one: 'Of 1 commitment with a date', other: 'Of # commitments with a date' },
	ar: {
		zero: 'لا التزام حُدد له موعد',
		one: 'حُدد موعد لالتزام واحد',
		two: 'حُدد موعد لالتزامين',
		few: 'حُدد موعد لـ# التزامات',
		many: 'حُدد موعد لـ# التزاماً',
		other: 'حُدد موعد لـ# التزام'
	}
};

/** The finding of the slip chart: of how many commitments with a date it moved, and how far at the most. */
export function slipFinding(commitments: readonly CommitmentFacts[], view: View): string {
	const { language } = view;
	const arabic = language === 'ar';
	if (commitments.length === 0)
		return arabic ? 'لم يكن لأي التزام موعد' : 'No commitment had been given a date';
	const all = inForm(commitments.length, DATED[language], view);
	const moves = commitments.flatMap(({ deadlines }) => deadlines.flatMap(({ move }) => move ?? []));
	if (moves.length === 0)
		return arabic ? `${all}، ولم يتغيّر` : `${all}, none has been given another`;
	const furthest = moves.reduce((a, b) => (Math.abs(b.latest) > Math.abs(a.latest) ? b : a));
	const moved = inDigits(commitments.filter((facts) => facts.moves > 0).length, view.digits);
	return arabic
		? `${all}، وعدد ما تغيّر موعده ${moved}؛ وأبعد تغيّر: ${moveWords(furthest, view)}`
		: `${all}, ${moved} moved; the furthest: ${moveWords(furthest, view)}`;
}

const ENGLISH = {
	title: 'Promised dates as they moved',
	how: 'Across: when a date was announced. Upwards: the date that was announced. A level line is a date that stands, each rise a delay; it meets the slanting line on the day itself.',
	detail:
		'Only commitments that were ever given a date are drawn here. Numbers stand where a line ends: on the chosen day, on the date promised, or where an assessor says that it was met.',
	dayItself: 'the day itself',
	key: 'The numbers in the drawing'
};

const ARABIC: typeof ENGLISH = {
	title: 'المواعيد وكيف تغيّرت',
	how: 'أفقياً: يوم أُعلن الموعد. وصعوداً: الموعد الذي أُعلن. الخط المستوي موعد باقٍ، وكل ارتفاع تأجيل، ويلتقي الخطَّ المائل في اليوم نفسه.',
	detail:
		'لا يُرسم هنا إلا ما حُدد له موعد في وقت ما. ويقف الرقم حيث ينتهي الخط: في اليوم المختار، أو في الموعد، أو حيث يقول مقيّم إنه نُفّذ.',
	dayItself: 'اليوم نفسه',
	key: 'الأرقام في الرسم'
};

/** What the slip chart says of itself, in both languages. */
export const slipWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };
