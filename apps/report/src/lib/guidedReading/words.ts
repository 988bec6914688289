import type { Language } from '@mithaq/charts';
import { counted, dayWords, inForm, type Wording } from '@mithaq/model';
import { spelled } from '../record/counts.ts';

const ENGLISH = {
	summary: (steps: number, view: Wording) =>
		`The record in ${inForm(steps, { one: '# step', other: '# steps' }, view)}`,
	firstWords: (day: number, view: Wording) => `First, as known on ${dayWords(day, view)}`,
	lastWords: (day: number, view: Wording) => `As known on ${dayWords(day, view)}`,
	mostMoved: 'A date that moved',
	readDifferently: 'What is read in most ways',
	whatIsOpen: 'How the promises stand',
	of: (title: string, what: readonly string[]) => `“${title}”. ${what.join('. ')}.`,
	readings: (count: number, view: Wording) => `${counted(count, 'reading', view)} in the record`,
	show: 'Show it on the chart'
};

/** After a preposition, in the genitive. */
const STEPS = {
	one: 'خطوة واحدة',
	two: 'خطوتين',
	few: '# خطوات',
	many: '# خطوة',
	other: '# خطوة'
};

const ARABIC: typeof ENGLISH = {
	summary: (steps, view) =>
		`السجل في ${spelled(steps, inForm(steps, STEPS, view), view, 'feminine')}`,
	firstWords: (day, view) => `البداية، كما عُرفت في ${dayWords(day, view)}`,
	lastWords: (day, view) => `ما عُرف حتى ${dayWords(day, view)}`,
	mostMoved: 'موعد تغيّر',
	readDifferently: 'الالتزام الأكثر اختلافاً في قراءته',
	whatIsOpen: 'حال الالتزامات',
	of: (title, what) => `«${title}». ${what.join('. ')}.`,
	readings: (count, view) =>
		`${spelled(count, counted(count, 'reading', view), view, 'feminine')} في السجل`,
	show: 'اعرضه على الرسم'
};

/** What the guided reading says beside the sentences of model and charts. */
export const readingWords: Record<Language, typeof ENGLISH> = { ar: ARABIC, en: ENGLISH };
