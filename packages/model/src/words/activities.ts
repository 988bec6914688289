import {
	activity,
	activityChange,
	labelOf,
	type ActivityChange,
	type ActivityStatement
} from '@mithaq/schema';
import type { RecordIndex } from '../record.ts';
import { codeWords } from './codes.ts';
import type { Language } from './wording.ts';

/** How an Arabic sentence says of a verbal noun that it begins, ends or is denied. */
const ARABIC: Record<ActivityChange, (what: string) => string> = {
	conducts: (what) => what,
	begins: (what) => `بدء ${what}`,
	ends: (what) => `انتهاء ${what}`,
	hasEnded: (what) => `انتهاء ${what} من قبل`,
	willBegin: (what) => `${what} لاحقاً`,
	willEnd: (what) => `انتهاء ${what} لاحقاً`,
	isDenied: (what) => `نفي ${what}`
};

/** The label of a lane that says what is not is no noun for a sentence: to begin it is to leave. */
const LEAVING = { code: 'noPresence', ar: 'الخروج', en: 'withdrawal' };

/** What a statement says of one activity, as a sentence says it: "major combat (ends)", «نفي القتال». */
export function activityWords(
	{ activity: code, change, qualifier }: ActivityStatement,
	index: RecordIndex,
	language: Language
): string {
	const isLeaving = code === LEAVING.code && change !== 'conducts';
	const noun = isLeaving ? LEAVING[language] : codeWords(index, activity, code, language);
	if (language === 'ar') return ARABIC[change](qualifier ? `${noun} ${qualifier.ar}` : noun);
	const what = qualifier ? `${qualifier.en} ${noun}` : noun;
	return change === 'conducts' ? what : `${what} (${labelOf(activityChange, change, 'en')})`;
}
