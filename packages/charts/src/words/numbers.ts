import { counted, inDigits, type Noun } from '@mithaq/model';
import type { View } from '../view.ts';

/** One to ten as they are written out in a sentence about what is masculine; two as a subject, and as what a preposition governs. */
const NUMBERS: readonly (string | undefined)[] = [
	undefined,
	'واحد',
	'اثنان',
	'ثلاثة',
	'أربعة',
	'خمسة',
	'ستة',
	'سبعة',
	'ثمانية',
	'تسعة',
	'عشرة'
];
const GOVERNED_TWO = 'اثنين';

/** A number in an Arabic sentence: in words up to ten, «أربعة», and in digits beyond. */
export function arabicNumber(count: number, view: View): string {
	return NUMBERS[count] ?? inDigits(count, view.digits);
}

/** The same after «ل»: «لاثنين», «لـ11». */
export function arabicFor(count: number, view: View): string {
	const word = count === 2 ? GOVERNED_TWO : NUMBERS[count];
	return word ? `ل${word}` : `لـ${inDigits(count, view.digits)}`;
}

/** A number of things in a sentence: in Arabic small ones are written out, «خمسة التزامات». */
export function countedInSentence(count: number, noun: Noun, view: View): string {
	const words = counted(count, noun, view);
	const number = view.language === 'ar' ? NUMBERS[count] : undefined;
	return number ? words.replace(inDigits(count, view.digits), number) : words;
}
