import type { Language } from '@mithaq/charts';

/** What the site is about, in a line. */
export const tagline: Record<Language, string> = {
	ar: 'ما الذي وُعد به، ومن قاله، ومتى موعده، وما الذي تحقق منه',
	en: 'What was promised, who said it, by when, and what came of it'
};
