import type { Language } from '@mithaq/charts';

const WORDS = {
	ar: { theme: 'المظهر', system: 'كما في الجهاز', light: 'فاتح', dark: 'داكن' },
	en: { theme: 'Theme', system: 'As on this device', light: 'Light', dark: 'Dark' }
} as const satisfies Record<Language, object>;

const THEMES = ['system', 'light', 'dark'] as const;

/**
 * The choice of a theme, as HTML: it stands in pages without Svelte too, and `theme.js` makes it answer. A page in
 * several languages gives that of the document first.
 */
export function themeSwitch(...languages: readonly Language[]): string {
	const say = (word: keyof (typeof WORDS)[Language]) =>
		languages
			.map((language) => `<span lang="${language}" dir="auto">${WORDS[language][word]}</span>`)
			.join(' · ');
	const choices = THEMES.map(
		(theme) => `<label><input type="radio" name="theme" value="${theme}" /> ${say(theme)}</label>`
	);
	return `<form class="theme-switch" aria-labelledby="theme"><span id="theme">${say('theme')}</span> ${choices.join(' ')}</form>`;
}
