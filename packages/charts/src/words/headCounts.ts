import { dayWords, inDigits, type StrengthFacts } from '@mithaq/model';
import type { View } from '../view.ts';
import { arabicNumber, countedInSentence } from './numbers.ts';

/** How many head counts are known on the day, and of how many nobody published the figure. */
export function headCountTakeaway(strengths: readonly StrengthFacts[], view: View): string {
	const day = dayWords(view.asOf, view);
	const all = countedInSentence(strengths.length, 'headCount', view);
	const silent = strengths.filter(
		({ strength }) => strength.count.qualifier === 'nonePublished'
	).length;
	if (view.language === 'ar') {
		const held = `في ${day} كان في السجل ${all}${view.subject ? ` عن ${view.subject}` : ''}`;
		if (silent === 0) return `${held}.`;
		return `${held}، ${silentInArabic(silent, strengths.length, view)}بلا رقم منشور.`;
	}
	const held = `On ${day} the record held ${all}${view.subject ? ` of ${view.subject}` : ''}`;
	if (silent === 0) return `${held}.`;
	const which = strengths.length === 1 ? '' : `${inDigits(silent, view.digits)} of them `;
	return `${held}, ${which}without a published figure.`;
}

function silentInArabic(silent: number, all: number, view: View): string {
	if (all === 1) return '';
	if (all === 2) return silent === 1 ? 'أحدهما ' : 'كلاهما ';
	return `${arabicNumber(silent, view)} منها `;
}
