import type { Language } from '@mithaq/charts';
import { inDigits, inForm, type Wording } from '@mithaq/model';
import { nouns } from './words.ts';

/** What a counted noun is by grammar: a numeral from three to ten takes the other form. */
export type Gender = 'masculine' | 'feminine';

const FEMININE: readonly (keyof typeof nouns)[] = ['actors', 'paragraph'];

const NUMERALS: Record<Gender, readonly string[]> = {
	masculine: ['ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'],
	feminine: ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر']
};

/** Counted things in a sentence: in Arabic a number up to ten is a word, «ثلاثة أحداث». Its noun's own form tells one and two. */
export function spelled(
	count: number,
	words: string,
	view: Pick<Wording, 'language' | 'digits'>,
	gender: Gender = 'masculine'
): string {
	const numeral = view.language === 'ar' ? NUMERALS[gender][count - 3] : undefined;
	return numeral ? words.replace(inDigits(count, view.digits), numeral) : words;
}

/** A number of things in words: «حدثان», «ثلاثة أحداث», "2 events". */
export function countOf(count: number, noun: keyof typeof nouns, language: Language): string {
	const view = { language, digits: 'latn' } as const;
	const gender = FEMININE.includes(noun) ? 'feminine' : 'masculine';
	return spelled(count, inForm(count, nouns[noun][language], view), view, gender);
}
