import type { Language } from '@mithaq/charts';

/** What the site is about, in a line. */
export const tagline: Record<Language, string> = {
	ar: 'ما تعهدت به الدول بعضها لبعض، ومن قاله، ومتى موعده، وما الذي تحقق منه',
	en: 'What states promised each other, who said it, by when, and what came of it'
};
