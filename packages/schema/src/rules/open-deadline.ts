import type { Explanation } from '../explanation.ts';
import { ar, type Message } from '../message.ts';
import { entriesOf, type Entry } from '../records.ts';
import type { Rule } from './rule.ts';

const name = 'open-deadline';

const DATED: Message = {
	must: {
		ar: 'يُحذف: فالموعد المفتوح لا تاريخ له',
		en: 'be left out: an open deadline has no date'
	},
	cure: {
		ar: ar`احذف التاريخ. وإن ذكر المصدر تاريخاً فالموعد ${'fixed'} أو ${'window'} أو ${'until'}.`,
		en: 'Remove the date; if the source gives one, the deadline is fixed, window or until.'
	}
};

/** A deadline that was promised but not given has no date. */
export const rule: Rule = {
	name,
	*check(records) {
		for (const entry of entriesOf(records, 'commitment')) {
			for (const [index, deadline] of (entry.value.deadlines ?? []).entries()) {
				if (deadline.kind !== 'open' || deadline.date === undefined) continue;
				const pointer = `/deadlines/${index}/date`;
				yield { entry: entry as Entry, pointer, rule: name, ...DATED };
			}
		}
	}
};

const deadline = (fields: string) => `"deadlines": [
	{
		"kind": "open",
${fields}		"change": "set",
		"event": "meeting",
		"evidence": [
			{ "source": "bridge-original", "quote": "when we can", "stance": "supports" }
		]
	}
]`;

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'لا يحمل الموعد المفتوح تاريخاً.',
		en: 'An open deadline carries no date.'
	},
	meaning: {
		ar: ar`الرمز ${'open'} لجدول زمني وُعد به ولم يُعطَ. فإذا عُرف اليوم صار ${'fixed'}، أو المدة فهو ${'window'}، أو نهاية أمر مستمر فهو ${'until'}.`,
		en: 'The code open is for a timetable that was promised and not given. Once there is a day it is fixed, a period is a window, and the end of something that goes on is until.'
	},
	reason: {
		ar: 'الموعد المفتوح لا يفوت، والتاريخ الذي فيه لا يُحسب ولا يُرسم، فيضيع على القارئ.',
		en: 'An open deadline never falls due, and a date in it is neither counted nor drawn: the reader would not learn of it.'
	},
	mend: {
		ar: 'احذف التاريخ، أو غيّر نوع الموعد إلى ما يقوله المصدر.',
		en: 'Remove the date, or change the kind of deadline to what the source says.'
	},
	right: { file: 'commitments/upkeep.json', text: deadline('') },
	wrong: { file: 'commitments/upkeep.json', text: deadline('\t\t"date": "2024-05",\n') }
};
