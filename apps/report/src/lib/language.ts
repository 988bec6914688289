import site from 'virtual:site';
import { interfaceOf, type Language } from '@mithaq/model';

/** The languages that the site is published in (BCP 47): the record's own, in its order. */
export const languages: readonly string[] = site.languages;

/** Our own languages that the words of the site are in, each once. */
export const wordLanguages: readonly Language[] = [...new Set(languages.map(interfaceOf))];

/** Whether the site is published in a language. */
export function isLanguage(value: string): boolean {
	return languages.includes(value);
}

/** A language's name in that language, as the site was built: not every browser knows every language. */
export function nameOfLanguage(tag: string): string {
	return site.ownNames[tag] ?? tag;
}

/** The languages of the site but one. */
export function otherLanguages(tag: string): string[] {
	return languages.filter((language) => language !== tag);
}

/** What the site is called in a language: the record's short title, or its title. */
export function siteName(tag: string): string {
	return site.names[tag] ?? '';
}
