import { counted, type Language, type PluralForms } from '@mithaq/charts';
import type { Kind } from '../kinds.ts';
import { nouns } from './words.ts';

const rules: Record<Language, Intl.PluralRules> = {
	ar: new Intl.PluralRules('ar'),
	en: new Intl.PluralRules('en')
};

/** A number of things in words, in Latin digits: «حدثان», "2 events". */
export function countOf(count: number, noun: keyof typeof nouns, language: Language): string {
	const forms: PluralForms = nouns[noun][language];
	const form = forms[rules[language].select(count)] ?? forms.other;
	return form.replace('#', String(count));
}

/** How many records of a kind: «40 حدثاً», "40 events". */
export function countOfKind(count: number, kind: Kind, language: Language): string {
	if (kind === 'commitments') return counted(count, 'commitment', { language, digits: 'latn' });
	if (kind === 'sources') return counted(count, 'source', { language, digits: 'latn' });
	return countOf(count, kind, language);
}
