import type { Language } from '@mithaq/charts';

const WORDS: Record<Language, string> = {
	ar: 'لم تصل أدوات هذه الصفحة. ما تقرؤه كامل، ولاستعمال الأدوات أعد تحميل الصفحة.',
	en: 'The tools of this page did not arrive. What you read is whole; to use the tools, load the page again.'
};

/** What a page says, as HTML, where its scripts did not arrive; until then nobody sees it. */
export function scriptsFailed(language: Language): string {
	return `<p class="scripts-failed" role="alert">${WORDS[language]}</p>`;
}
