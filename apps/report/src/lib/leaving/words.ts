import type { Language } from '@mithaq/charts';
import type { Form } from './forms.ts';

const ENGLISH = {
	take: 'Take this chart with you',
	link: 'Copy link',
	citation: 'Copy citation',
	embed: 'Embed',
	making: 'Being made …',
	cancel: 'Cancel',
	cancelled: 'Cancelled. Nothing was saved.',
	saved: 'Saved.',
	copied: 'Copied.',
	failed: 'That did not work in this browser.',
	forms: {
		PNG: 'Image (PNG)',
		SVG: 'Drawing (SVG)',
		statements: 'Statements (CSV)',
		'head-counts': 'Head counts (CSV)',
		commitments: 'Commitments (CSV)'
	} satisfies Record<Form, string>
};

const ARABIC: typeof ENGLISH = {
	take: 'خذ هذا الرسم معك',
	link: 'انسخ الرابط',
	citation: 'انسخ الاستشهاد',
	embed: 'ضمّنه في صفحتك',
	making: 'قيد الإعداد …',
	cancel: 'ألغِ الإعداد',
	cancelled: 'أُلغي الإعداد، ولم يُحفظ شيء.',
	saved: 'حُفظ الملف.',
	copied: 'نُسخ.',
	failed: 'لم ينجح ذلك في هذا المتصفح.',
	forms: {
		PNG: 'صورة (PNG)',
		SVG: 'رسم (SVG)',
		statements: 'الأقوال (CSV)',
		'head-counts': 'أعداد القوات (CSV)',
		commitments: 'الالتزامات (CSV)'
	}
};

/** What the site says of how charts leave it, in both languages. */
export const leavingWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };
