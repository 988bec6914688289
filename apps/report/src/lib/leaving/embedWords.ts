import type { Language } from '@mithaq/charts';

const ENGLISH = {
	embedText: 'Paste one of these into a page of your own.',
	iframe: 'The interactive chart in a frame',
	element: 'The interactive chart as an element, where scripts may come from here',
	image: 'A still picture, of the record’s last day',
	copy: 'Copy'
};

const ARABIC: typeof ENGLISH = {
	embedText: 'ألصق أحد هذه الأسطر في صفحتك.',
	iframe: 'الرسم التفاعلي في إطار',
	element: 'الرسم التفاعلي عنصراً في الصفحة، إن سمحت صفحتك ببرنامج من هنا',
	image: 'صورة ثابتة، كما كان السجل في آخر أيامه',
	copy: 'انسخ'
};

/** How a chart is put into a page of somebody else's, in both languages. */
export const embedWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };
