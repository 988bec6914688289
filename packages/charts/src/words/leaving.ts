import type { Language } from '../view.ts';

const ENGLISH = {
	licence: 'Licence',
	graphic: 'chart',
	step: 'line: a date while it stands',
	lateStep: 'red line: its date has passed',
	met: 'check mark: where an assessor says that it was met'
};

const ARABIC: typeof ENGLISH = {
	licence: 'الرخصة',
	graphic: 'رسم بياني',
	step: 'خط: موعد ما دام قائماً',
	lateStep: 'خط أحمر: فات موعده',
	met: 'علامة صح: حيث يقول مقيّم إنه نُفّذ'
};

/** What a drawing that has left the page says of itself. */
export const leavingWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };
