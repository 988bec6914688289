import type { Language } from '@mithaq/charts';

const ENGLISH = {
	name: 'Mithaq',
	skip: 'Skip to the content',
	siteMap: 'The pages of this site',
	home: 'The report',
	codeBook: 'Code book',
	howToCorrect:
		'To correct a record, edit its file in the repository and say which words of which source show it.',
	version: 'Version',
	asOf: 'kept up to'
};

const ARABIC: typeof ENGLISH = {
	name: 'ميثاق',
	skip: 'انتقل إلى المحتوى',
	siteMap: 'صفحات الموقع',
	home: 'التقرير',
	codeBook: 'دليل الترميز',
	howToCorrect: 'لتصحيح قيدٍ ما، عدّل ملفه في المستودع واذكر كلمات المصدر التي تبيّن الصواب.',
	version: 'الإصدار',
	asOf: 'محدَّث حتى'
};

/** What the site says of itself, in both languages. */
export const siteWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };
