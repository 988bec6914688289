import type { Language } from '@mithaq/charts';

const WORDS = {
	ar: { theme: 'المظهر', system: 'كما في الجهاز', light: 'فاتح', dark: 'داكن' },
	en: { theme: 'Theme', system: 'As on this device', light: 'Light', dark: 'Dark' }
} as const satisfies Record<Language, object>;

const THEMES = ['system', 'light', 'dark'] as const;

/** The choice of a theme, as HTML: it stands in pages without Svelte too, and `theme.js` makes it answer. */
export function themeSwitch(language: Language): string {
	const words = WORDS[language];
	const choices = THEMES.map(
		(theme) => `<label><input type="radio" name="theme" value="${theme}" /> ${words[theme]}</label>`
	);
	return `<form class="theme-switch" aria-label="${words.theme}"><span>${words.theme}</span> ${choices.join(' ')}</form>`;
}
