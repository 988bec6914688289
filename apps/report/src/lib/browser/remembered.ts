const KEY = 'mithaq-language';

/** The language that this reader last read in, if the browser keeps such things. */
export function rememberedLanguage(): string | null {
	try {
		return localStorage.getItem(KEY);
	} catch {
		return null;
	}
}

/** Keeps the language for the next visit to the site's root. */
export function rememberLanguage(language: string): void {
	try {
		localStorage.setItem(KEY, language);
	} catch {
		// A browser that keeps nothing offers both languages again.
	}
}
