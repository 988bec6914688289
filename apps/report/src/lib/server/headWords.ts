import type { Language } from '@mithaq/charts';

const ENGLISH = {
	feed: 'What the record learned',
	calendar: 'Deadlines in the record'
};

const ARABIC: typeof ENGLISH = {
	feed: 'ما عرفه السجل',
	calendar: 'المواعيد في السجل'
};

/** What a page's head calls the feed and the calendar. */
export const headWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };
