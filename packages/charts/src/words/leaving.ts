import type { Language } from '../view.ts';

const ENGLISH = {
	licence: 'Licence',
	graphic: 'chart'
};

const ARABIC: typeof ENGLISH = {
	licence: 'الرخصة',
	graphic: 'رسم بياني'
};

/** What a drawing that has left the page says of itself. */
export const leavingWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };
