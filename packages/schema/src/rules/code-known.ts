import { activity, actorKind, eventType, participantRole, sourceType } from '../codes.ts';
import type { Explanation } from '../explanation.ts';
import { ar, joined, type Message } from '../message.ts';
import { nearestWord, suggestion } from '../nearest.ts';
import type { Entry, Records } from '../records.ts';
import type { Rule } from './rule.ts';

const name = 'code-known';

/** An open list, and the list of the dataset that adds to it. */
interface OpenList {
	list: { codes: readonly { code: string }[] };
	declared: 'activities' | 'eventTypes' | 'participantRoles' | 'actorKinds' | 'sourceTypes';
}

const ACTIVITIES: OpenList = { list: activity, declared: 'activities' };

/** Kind of record → field that holds codes of an open list → that list. */
const OPEN_LISTS: Partial<Record<Entry['kind'], Record<string, OpenList>>> = {
	actor: { kind: { list: actorKind, declared: 'actorKinds' } },
	event: {
		type: { list: eventType, declared: 'eventTypes' },
		role: { list: participantRole, declared: 'participantRoles' }
	},
	source: { type: { list: sourceType, declared: 'sourceTypes' } },
	role: { activity: ACTIVITIES },
	dataset: { activities: ACTIVITIES }
};

const FIELDS = new Set(Object.values(OPEN_LISTS).flatMap(Object.keys));

/** A code of an open list is one that the list names or the dataset declares; others are drawn without a name, so this is a warning. */
export const rule: Rule = {
	name,
	texts(records) {
		const misshapen = new Set(records.misshapen);
		const known = new Map<OpenList, Set<string>>();
		return {
			fields: FIELDS,
			refuse(text, field, _, entry) {
				const open = OPEN_LISTS[entry.kind]?.[field];
				if (!open || misshapen.has(entry)) return undefined;
				const codes = known.get(open) ?? codesOf(open, records);
				known.set(open, codes);
				if (codes.has(text)) return undefined;
				return { rule: name, severity: 'warning', ...messageFor(nearestWord(text, codes), open) };
			}
		};
	}
};

function codesOf({ list, declared }: OpenList, { dataset }: Records): Set<string> {
	const own = dataset?.value[declared] ?? [];
	return new Set([...own, ...list.codes].map(({ code }) => code));
}

function messageFor(meant: string | undefined, { declared }: OpenList): Message {
	const must = {
		ar: ar`تكون القيمة رمزاً تذكره القائمة أو يعلنه وصف السجل في ${declared}`,
		en: `be a code that the list names or the dataset declares in ${declared}`
	};
	return {
		must: joined(must, suggestion(meant)),
		cure: meant ? write(meant, declared) : declare(declared)
	};
}

const write = (meant: string, declared: string) => ({
	ar: ar`اكتب ${meant} إن كان هو المقصود، وإن كان الرمز جديداً فأعلنه في ${declared} بتسميته وتعريفه.`,
	en: `Write ${meant} if that is meant; a code of your own is declared in ${declared} with its label and definition.`
});

const declare = (declared: string) => ({
	ar: ar`أعلن الرمز في ${declared} من ${'dataset.json'} بتسميته وتعريفه.`,
	en: `Declare the code in ${declared} of dataset.json with its label and definition.`
});

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'warning',
	description: {
		ar: 'الرمز في القائمة المفتوحة رمز تذكره القائمة أو يعلنه وصف السجل.',
		en: 'A code of an open list is one that the list names or the dataset declares.'
	},
	meaning: {
		ar: ar`تقبل القوائم المفتوحة (نوع الحدث، وصفة المشارك، والمهمة، ونوع الجهة، ونوع المصدر) رمزاً جديداً يعلنه ${'dataset.json'} بتسميته وتعريفه في ${'eventTypes'} أو ${'participantRoles'} أو ${'activities'} أو ${'actorKinds'} أو ${'sourceTypes'}.`,
		en: 'Open lists (type of event, capacity of a participant, activity, kind of actor, type of source) take codes of your own, which dataset.json declares with label and definition in eventTypes, participantRoles, activities, actorKinds or sourceTypes.'
	},
	reason: {
		ar: 'الرمز الذي لم يُعلن لا تسمية له، والذي أُخطئ في كتابته يُخرج القيد من مجموعته.',
		en: 'A code that is declared nowhere has no label, and a misspelt one takes its record out of its group.'
	},
	mend: {
		ar: 'صحّح الرمز إن أخطأت فيه، وإلا فأعلنه.',
		en: 'Correct the code if it is a slip; otherwise declare it.'
	},
	right: { file: 'events/meeting.json', text: '"type": "meeting"' },
	wrong: { file: 'events/meeting.json', text: '"type": "meting"' }
};
