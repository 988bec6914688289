import type { Language } from '@mithaq/charts';
import { inForm } from '@mithaq/model';
import { nouns } from './words.ts';

/** A number of things in words, in Latin digits: «حدثان», "2 events". */
export function countOf(count: number, noun: keyof typeof nouns, language: Language): string {
	return inForm(count, nouns[noun][language], { language, digits: 'latn' });
}
