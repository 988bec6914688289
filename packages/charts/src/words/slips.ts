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
