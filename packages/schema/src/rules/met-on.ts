import { datesOf, daysOf, isBefore } from '../days.ts';
import type { Explanation } from '../explanation.ts';
import { ar, type Message } from '../message.ts';
import { entriesOf } from '../records.ts';
import type { Rule } from './rule.ts';

const name = 'met-on';

/** What may have a day on which it was carried out, wholly or in part. */
const CARRIED_OUT = new Set(['met', 'partiallyMet', 'reversed']);

/** The day on which something was carried out lies between its promise and the word that it was. */
export const rule: Rule = {
	name,
	*check(records) {
		const events = datesOf(records, 'event');
		for (const entry of entriesOf(records, 'commitment')) {
			const made = events.get(entry.value.madeAt);
			for (const [at, { fulfilment, date, metOn }] of (entry.value.assessments ?? []).entries()) {
				if (metOn === undefined) continue;
				const days = daysOf(metOn);
				if (days === undefined) continue;
				const isInTime = !isBefore(days, made) && !isBefore(daysOf(date), days);
				const message = CARRIED_OUT.has(fulfilment) ? OUT_OF_TIME : NOT_MET;
				if (message === OUT_OF_TIME && isInTime) continue;
				yield { entry, pointer: `/assessments/${at}/metOn`, rule: name, ...message, actual: metOn };
			}
		}
	}
};

const NOT_MET: Message = {
	must: {
		ar: 'يُحذف: فالتقييم لا يقول إنه نُفّذ',
		en: 'be left out: the assessment does not say that it was carried out'
	},
	cure: {
		ar: ar`احذف ${'metOn'}، أو صحّح ${'fulfilment'}.`,
		en: 'Remove metOn, or correct fulfilment.'
	}
};

const OUT_OF_TIME: Message = {
	must: {
		ar: 'يقع يوم التنفيذ بين يوم الالتزام ويوم التقييم',
		en: 'lie between the making of the commitment and the assessment'
	},
	cure: {
		ar: 'صحّح يوم التنفيذ أو يوم التقييم بما يقوله المصدر.',
		en: 'Correct the day it was met, or that of the assessment, as the source has it.'
	}
};

const assessment = (metOn: string) => `"assessments": [
	{
		"fulfilment": "met",
		"date": "2024-06",
		"metOn": "${metOn}",
		"assessor": "county",
		"confidence": "high",
		"evidence": [{ "source": "bridge-original", "quote": "it has been done", "stance": "supports" }]
	}
]`;

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'يقع يوم التنفيذ بين الالتزام والتقييم الذي يذكره، ولا يُذكر حيث لا تنفيذ.',
		en: 'The day on which a commitment was met lies between its making and the assessment that says so, and stands beside no other outcome.'
	},
	meaning: {
		ar: ar`يُكتب ${'metOn'} مع ${'met'} أو ${'partiallyMet'} أو ${'reversed'} لا غير، ولا يسبق الالتزامَ يقيناً ولا يتأخر عن التقييم يقيناً.`,
		en: 'The field metOn goes with met, partiallyMet or reversed alone, and is neither certainly before the commitment nor certainly after the assessment.'
	},
	reason: {
		ar: 'من هذا اليوم يُحسب التأخر، فلا يُحسب من يوم لم يكن.',
		en: 'Lateness is counted from this day.'
	},
	mend: {
		ar: 'ارجع إلى المصدر وصحّح اليوم، أو احذفه إن لم يذكره المصدر.',
		en: 'Look at the source and correct the day, or remove it where the source gives none.'
	},
	right: { file: 'commitments/upkeep.json', text: assessment('2024-05-30') },
	wrong: { file: 'commitments/upkeep.json', text: assessment('2024-07-30') }
};
