import type { Language } from '../view.ts';

const ENGLISH = {
	licence: 'Licence',
	graphic: 'chart',
	step: 'line: a date while it stands',
	met: 'check mark: met, as somebody says or an event shows; on the last day on which it can have been'
};

const ARABIC: typeof ENGLISH = {
	licence: 'الرخصة',
	graphic: 'رسم بياني',
	step: 'خط: موعد ما دام قائماً',
	met: 'علامة صح: نُفّذ بقول أحد أو بحدث، في آخر يوم يمكن أن يكون نُفّذ فيه'
};

/** What a drawing that has left the page says of itself. */
export const leavingWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };
