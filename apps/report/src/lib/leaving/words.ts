import type { Language } from '@mithaq/charts';
import type { Chart } from '../charts.ts';

const ENGLISH = {
	take: 'Take this chart with you',
	png: 'Image (PNG)',
	svg: 'Drawing (SVG)',
	csv: 'Table (CSV)',
	link: 'Copy link',
	citation: 'Copy citation',
	embed: 'Embed',
	making: 'Being made …',
	saved: 'Saved.',
	copied: 'Copied.',
	failed: 'That did not work in this browser.',
	charts: {
		roles: 'What they said the forces were for',
		deadlines: 'Promised, moved, met'
	} satisfies Record<Chart, string>
};

const ARABIC: typeof ENGLISH = {
	take: 'خذ هذا الرسم معك',
	png: 'صورة (PNG)',
	svg: 'رسم (SVG)',
	csv: 'جدول (CSV)',
	link: 'انسخ الرابط',
	citation: 'انسخ الاستشهاد',
	embed: 'ضمّنه في صفحتك',
	making: 'قيد الإعداد …',
	saved: 'حُفظ الملف.',
	copied: 'نُسخ.',
	failed: 'لم ينجح ذلك في هذا المتصفح.',
	charts: {
		roles: 'ما قالوا إن القوات موجودة من أجله',
		deadlines: 'ما وُعد به وأُجّل ونُفّذ'
	}
};

/** What the site says of how charts leave it, in both languages. */
export const leavingWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };
