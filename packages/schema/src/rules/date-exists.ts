import { parseEdtf } from '../edtf.ts';
import type { Explanation } from '../explanation.ts';
import { ar, joined, type Message } from '../message.ts';
import { rewritten } from '../writtenDates.ts';
import type { Claim, Rule } from './rule.ts';

const name = 'date-exists';
const DATE_FIELDS = new Set(['date', 'published', 'metOn', 'asOf']);

/** A date that is not of the form of one. */
export const claim: Claim = {
	rule: name,
	concerns: ({ keyword, field }) => keyword === 'pattern' && DATE_FIELDS.has(field),
	says: ({ field, actual }) => withCure(field === 'asOf' ? ONE_DAY : EDTF, String(actual), field)
};

/** What must hold, and exactly what to write where that can be told from what stands there. */
function withCure(message: Message, text: string, field: string): Message {
	const told = rewritten(text);
	if (!told || (field === 'asOf' && !ENDS_IN_A_DAY.test(told.cure.en))) return message;
	if (!told.why) return { ...message, cure: told.cure };
	const why = { ar: `، ${told.why.ar}`, en: `: ${told.why.en}` };
	return { must: joined(message.must, why), cure: told.cure };
}

const ENDS_IN_A_DAY = /\d{4}-\d{2}-\d{2}/;

const ONE_DAY: Message = {
	must: {
		ar: ar`يكون التاريخ يوماً واحداً مثل ${'"2024-09-30"'}`,
		en: 'be one day, such as "2024-09-30"'
	},
	cure: {
		ar: 'اكتب السنة ثم الشهر ثم اليوم، بأرقام لاتينية بينها شرطات.',
		en: 'Write year, month and day in digits, joined by hyphens.'
	}
};

const EDTF: Message = {
	must: {
		ar: ar`يُكتب التاريخ مثل ${'"2025-09"'} أو ${'"2021-04-07"'} أو ${'"2024-04-15/2024-04-16"'} (${'EDTF'})`,
		en: 'be a date such as "2025-09", "2021-04-07" or "2024-04-15/2024-04-16" (EDTF)'
	},
	cure: {
		ar: 'اكتب السنة أولاً ثم الشهر ثم اليوم، بأرقام لاتينية بينها شرطات، ولا تزد على ما يذكره المصدر.',
		en: 'Write the year first, then month and day as far as the source gives them, in digits joined by hyphens.'
	}
};

/** A date is EDTF and stands in the calendar. */
export const rule: Rule = {
	name,
	texts: () => ({
		fields: DATE_FIELDS,
		refuse: (text) => (parseEdtf(text) ? undefined : { rule: name, ...messageFor(text) })
	})
};

function messageFor(text: string): Message {
	if (text.includes('/')) return intervalMessage(text);
	if (text === '..') return NOT_OPEN;
	const message = text.split('-').length === 2 ? MONTH : DAY;
	return withCure(message, text, 'date');
}

/** Two days that exist stand the wrong way round; otherwise one of them does not exist. */
function intervalMessage(text: string): Message {
	const ends = text.split('/');
	if (ends.every((end) => end === '..')) return { must: INTERVAL.must, cure: ONE_END };
	const isReversed = ends.every((end) => parseEdtf(end));
	return isReversed ? { must: INTERVAL.must, cure: turned(ends.toReversed().join('/')) } : INTERVAL;
}

const turned = (interval: string) => ({
	ar: ar`اكتب ${interval} إن انعكس الطرفان، وإلا فارجع إلى المصدر.`,
	en: `Write ${interval} if the two ends are the wrong way round; otherwise look at the source.`
});

const LOOK = {
	ar: 'ارجع إلى المصدر وصحّح التاريخ.',
	en: 'Look at the source and correct the date.'
};

const INTERVAL: Message = {
	must: {
		ar: 'تكون المدة بين يومين موجودين في التقويم، أسبقهما أولاً',
		en: 'be an interval of days that exist, the earlier first'
	},
	cure: LOOK
};

const ONE_END = {
	ar: 'اكتب أحد الطرفين على الأقل، أو احذف الحقل إن لم يُعرف أيهما.',
	en: 'Write at least one of the two ends, or remove the field where neither is known.'
};

const NOT_OPEN: Message = {
	must: {
		ar: 'يكون تاريخاً: فلا يُترك طرف مفتوحاً إلا في مدة',
		en: 'be a date: only an interval may be open'
	},
	cure: {
		ar: ar`اكتب تاريخاً، أو مدة مثل ${'"2025-09-30/.."'}.`,
		en: 'Write a date, or an interval such as "2025-09-30/..".'
	}
};

const MONTH: Message = {
	must: { ar: 'يكون الشهر موجوداً في التقويم', en: 'be a month that exists' },
	cure: LOOK
};

const DAY: Message = {
	must: { ar: 'يكون اليوم موجوداً في التقويم', en: 'be a day that exists' },
	cure: LOOK
};

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: ar`يُكتب التاريخ على صيغة ${'EDTF'} (المستوى 1)، وأيامه موجودة في التقويم الميلادي، والمدة تنتهي بعد أن تبدأ.`,
		en: 'A date is an EDTF level 1 string whose days stand in the Gregorian calendar, and an interval ends after it starts.'
	},
	meaning: {
		ar: ar`يُكتب التاريخ سنةً ${'2025'} أو شهراً ${'2025-09'} أو يوماً ${'2025-09-30'}، وقد تتبعه علامة: ${'?'} لما يشك فيه المصدر، و${'~'} للتقريبي، و${'%'} لهما معاً. والمدة تاريخان بينهما ${'/'}، ويُكتب ${'..'} مكان طرفها المفتوح.`,
		en: 'A date is a year 2025, a month 2025-09 or a day 2025-09-30, perhaps with a mark: ? where the source is unsure, ~ for about, % for both. An interval is two dates joined by /, and .. stands for an open end.'
	},
	reason: {
		ar: 'يُحسب من التواريخ ما فات موعده وما لم يفت، واليوم الذي لا وجود له لا يُحسب منه شيء.',
		en: 'What is due is computed from dates, and from a day that does not exist nothing can be computed.'
	},
	mend: {
		ar: 'اكتب التاريخ بدقة مصدره لا أكثر: فإن لم يذكر المصدر اليوم فاكتب الشهر وحده.',
		en: 'Write the date as precisely as the source and no more: where it names no day, write the month alone.'
	},
	right: { file: 'events/talks.json', text: '"date": "2024-02-29"' },
	wrong: { file: 'events/talks.json', text: '"date": "2024-02-30"' }
};
