import type { Language } from '@mithaq/charts';
import { type PluralForms } from '@mithaq/model';
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
