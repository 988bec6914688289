import { rememberedLanguage, rememberLanguage } from './remembered.ts';

/**
 * Keeps the language of a page for the next visit, takes a link to the page in another language to the same view, and
 * where a page offers the languages goes on to the one that was read last.
 */
export function languageOfPage(): void {
	const choices = [...document.querySelectorAll<HTMLAnchorElement>('.language-choice a[hreflang]')];
	const last = choices.find(({ hreflang }) => hreflang === rememberedLanguage());
	if (last) location.replace(last.href);
	if (choices.length === 0) rememberLanguage(document.documentElement.lang);
	addEventListener('click', ({ target }) => {
		const other = (target as Element).closest<HTMLAnchorElement>('a[data-language]');
		if (other) other.search = location.search;
	});
}
