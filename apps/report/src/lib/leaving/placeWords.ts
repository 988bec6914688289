import type { Language } from '@mithaq/charts';

const ENGLISH = {
	report: 'From the report',
	pictures: 'The charts as pictures',
	picturesText:
		'Each opens alone in a browser or a drawing program, with its title, day, sources and licence inside.',
	frames: 'The same as pages that stand in a frame of another site:'
};

const ARABIC: typeof ENGLISH = {
	report: 'من التقرير',
	pictures: 'الرسوم صوراً',
	picturesText:
		'تُفتح كل صورة وحدها في المتصفح أو في برنامج رسم، وفيها عنوانها ويومها ومصادرها ورخصتها.',
	frames: 'وهي صفحات أيضاً تُدرج في إطار داخل موقع آخر:'
};

/** What stands beside a chart where it is not part of the report, in both languages. */
export const placeWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };
