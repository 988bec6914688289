import { counted, dayWords, inDigits, type StrengthFacts } from '@mithaq/model';
import type { View } from '../view.ts';

/** How many head counts are known on the day, and of how many nobody published the figure. */
export function headCountTakeaway(strengths: readonly StrengthFacts[], view: View): string {
	const day = dayWords(view.asOf, view);
	const all = counted(strengths.length, 'headCount', view);
	const silent = strengths.filter(
		({ strength }) => strength.count.qualifier === 'nonePublished'
	).length;
	const number = inDigits(silent, view.digits);
	if (view.language === 'ar') {
		const held = `في ${day} كان في السجل ${all}${view.subject ? ` عن ${view.subject}` : ''}`;
		return silent === 0 ? `${held}.` : `${held}، لم يُنشر رقم ${number} منها.`;
	}
	const held = `On ${day} the record held ${all}${view.subject ? ` of ${view.subject}` : ''}`;
	return silent === 0 ? `${held}.` : `${held}, ${number} of them without a published figure.`;
}
