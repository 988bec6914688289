import { activity, eventType, participantRole } from '../codes.ts';
import type { Explanation } from '../explanation.ts';
import { ar, type Message } from '../message.ts';
import { nearestWord } from '../nearest.ts';
import type { Entry } from '../records.ts';
import type { Rule } from './rule.ts';

const name = 'code-known';

const codesOf = ({ codes }: { codes: readonly { code: string }[] }) =>
	new Set(codes.map(({ code }) => code));

/** Kind of record → field that holds codes of an open list → those that the list names. */
const OPEN_LISTS: Partial<Record<Entry['kind'], Map<string, Set<string>>>> = {
	event: new Map([
		['type', codesOf(eventType)],
		['role', codesOf(participantRole)]
	]),
	role: new Map([['activity', codesOf(activity)]])
};

const FIELDS = new Set(Object.values(OPEN_LISTS).flatMap((lists) => [...lists.keys()]));

/** A code of an open list is no slip for one that the list names; it may be meant, so this is a warning. */
export const rule: Rule = {
	name,
	texts(records) {
		const misshapen = new Set(records.misshapen);
		return {
			fields: FIELDS,
			refuse(text, field, _, entry) {
				const codes = OPEN_LISTS[entry.kind]?.get(field);
				if (!codes || codes.has(text) || misshapen.has(entry)) return undefined;
				const meant = nearestWord(text, codes);
				if (meant === undefined) return undefined;
				return { rule: name, severity: 'warning', ...messageFor(meant) };
			}
		};
	}
};

const messageFor = (meant: string): Message => ({
	must: {
		ar: ar`تكون القيمة رمزاً تذكره القائمة (أتقصد ${meant}؟)`,
		en: `be a code that the list names (did you mean ${meant}?)`
	},
	cure: {
		ar: ar`اكتب ${meant} إن كان هو المقصود، وإن كان الرمز جديداً حقاً فأبقه.`,
		en: `Write ${meant} if that is meant; if the code is a new one, keep it.`
	}
});

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'warning',
	description: {
		ar: 'لا يكون الرمز في القائمة المفتوحة قريباً جداً من رمز تذكره القائمة: فلعله خطأ في كتابته.',
		en: 'A code of an open list is not a near miss of one that the list names: it is probably a slip.'
	},
	meaning: {
		ar: 'تقبل القوائم المفتوحة (نوع الحدث، وصفة المشارك، والمهمة) رمزاً جديداً. فإن قارب الرمز في حروفه رمزاً معروفاً نبّه الفحص ولم يرفض.',
		en: 'Open lists (type of event, capacity of a participant, activity) take new codes. Where one is spelt much like a known code, the check warns and does not refuse.'
	},
	reason: {
		ar: 'الرمز الذي أُخطئ في كتابته يصير رمزاً جديداً لا تسمية له، فيخرج القيد من مجموعته.',
		en: 'A misspelt code becomes a new one without a label, and the record drops out of its group.'
	},
	mend: {
		ar: 'صحّح الرمز إن أخطأت فيه. وإن قصدت رمزاً جديداً فأبقه: فهذا تنبيه لا خطأ.',
		en: 'Correct the code if it is a slip. If you mean a new one, keep it: this is a warning and no error.'
	},
	right: { file: 'events/meeting.json', text: '"type": "meeting"' },
	wrong: { file: 'events/meeting.json', text: '"type": "meting"' }
};
