import type { Language } from '@mithaq/charts';
import { nameOfLanguage } from './language.ts';

const ENGLISH = {
	skip: 'Skip to the content',
	siteMap: 'The pages of this site',
	home: 'The report',
	codeBook: 'Code book',
	howToCorrect:
		'To correct a record, tell whoever keeps it which words of which source show what is right.',
	howToEdit:
		'To correct a record, edit its file in the repository and say which words of which source show what is right.',
	correct: 'Correct this record',
	version: 'Version',
	asOf: 'kept up to',
	keptUntil: (day: string) => `The record is kept up to ${day}; what came later is not in it.`
};

const ARABIC: typeof ENGLISH = {
	skip: 'انتقل إلى المحتوى',
	siteMap: 'صفحات الموقع',
	home: 'التقرير',
	codeBook: 'دليل الترميز',
	howToCorrect: 'لتصحيح قيدٍ ما، أخبر القائمين عليه بكلمات المصدر التي تبيّن الصواب.',
	howToEdit: 'لتصحيح قيدٍ ما، عدّل ملفه في المستودع واذكر كلمات المصدر التي تبيّن الصواب.',
	correct: 'صحّح هذا القيد',
	version: 'الإصدار',
	asOf: 'محدَّث حتى',
	keptUntil: (day) => `السجل محدَّث حتى ${day}، وليس فيه ما جرى بعده.`
};

/** Said once on a page in whose language the site has no words. */
export function wordsIn(tag: string): string {
	return `The words of this site are in English; the record is in \u2068${nameOfLanguage(tag)}\u2069.`;
}

/** What the site says of itself, in both languages. */
export const siteWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };
