import type { Language } from '@mithaq/charts';

/** The languages that the site is published in, the first being the record's own. */
export const languages = ['ar', 'en'] as const satisfies readonly Language[];

export function isLanguage(value: string): value is Language {
	return (languages as readonly string[]).includes(value);
}

/** A language's name in that language. */
export const languageNames: Record<Language, string> = { ar: 'العربية', en: 'English' };

export function otherLanguage(language: Language): Language {
	return language === 'ar' ? 'en' : 'ar';
}
