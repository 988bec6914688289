import { datesOf, daysOf, endDay, firstDay, isBefore, type Days } from '../days.ts';
import type { Explanation } from '../explanation.ts';
import type { Deadline } from '../generated/types.ts';
import { ar, type Message } from '../message.ts';
import { entriesOf, type Entry, type EntryFinding, type Records } from '../records.ts';
import type { Rule } from './rule.ts';

const name = 'change-agrees';

/** What a deadline says of its relation to the one before it agrees with the two dates. */
export const rule: Rule = {
	name,
	*check(records) {
		const sides = sidesByEvent(records);
		const events = datesOf(records, 'event');
		for (const entry of entriesOf(records, 'commitment')) {
			const dated = (entry.value.deadlines ?? []).map((deadline, at) => ({
				deadline,
				at,
				days: daysOf(deadline.date),
				said: events.get(deadline.event)
			}));
			if (dated.some(({ said }, at) => at > 0 && isBefore(said, dated[at - 1]!.said))) continue;
			for (const { deadline, at, days } of dated) {
				const before = dated.slice(0, at).findLast((earlier) => earlier.days !== undefined);
				const message = disagreement(deadline.change, days, before?.days, at);
				if (message) yield finding(entry, at, message, deadline.change);
			}
			yield* secondSettings(entry, dated, sides);
		}
	}
};

interface Dated {
	deadline: Deadline;
	at: number;
	days: Days;
}

function finding(entry: Entry, at: number, message: Message, actual: unknown): EntryFinding {
	return { entry, pointer: `/deadlines/${at}/change`, rule: name, ...message, actual };
}

function disagreement(
	change: Deadline['change'],
	days: Days,
	before: Days,
	at: number
): Message | undefined {
	if (at === 0 && (change === 'extended' || change === 'broughtForward')) return NOTHING_BEFORE;
	if (!days || !before) return undefined;
	const [first, end] = [firstDay(days) - firstDay(before), endDay(days) - endDay(before)];
	if (change === 'extended' && !(first > 0 || end > 0)) return NOT_LATER;
	if (change === 'broughtForward' && !(first < 0 || end < 0)) return NOT_EARLIER;
	if (change === 'reaffirmed' && (isBefore(days, before) || isBefore(before, days)))
		return NOT_SAME;
	return undefined;
}

/** Who sets another date than they had set themselves has changed it. */
function* secondSettings(
	entry: Entry,
	dated: Dated[],
	sides: Map<string, string>
): Generator<EntryFinding> {
	const set = new Map<string, Days>();
	for (const { deadline, at, days } of dated) {
		const who = sides.get(deadline.event);
		if (!who || !days || deadline.change !== 'set') continue;
		const before = set.get(who);
		if (before && (isBefore(days, before) || isBefore(before, days))) {
			yield { ...finding(entry, at, SET_AGAIN, deadline.change), severity: 'warning' };
		}
		set.set(who, days);
	}
}

/** By id of event: the sides of those who spoke at it, in one order; nothing where it names nobody. */
function sidesByEvent(records: Records): Map<string, string> {
	const sideOf = new Map(entriesOf(records, 'actor').map(({ value }) => [value.id, value.side]));
	return new Map(
		entriesOf(records, 'event').map(({ value: { id, participants = [] } }) => {
			const sides = participants.map(({ actor }) => sideOf.get(actor) ?? '');
			return [id, [...new Set(sides)].sort().join()];
		})
	);
}

const CORRECT = {
	ar: ar`صحّح ${'change'} أو التاريخ بما يقوله المصدر.`,
	en: 'Correct change or the date, as the source has it.'
};

const NOTHING_BEFORE: Message = {
	must: {
		ar: ar`يكون ${'set'}: فلا موعد قبله يتغير`,
		en: 'be set: there is no deadline before it to change'
	},
	cure: {
		ar: ar`اكتب ${'set'}، أو أضف الموعد الذي سبقه.`,
		en: 'Write set, or add the deadline that it changes.'
	}
};

const NOT_LATER: Message = {
	must: {
		ar: ar`يقع الموعد بعد الذي قبله، فهو ${'extended'}`,
		en: 'go with a date later than the one before it, as extended says'
	},
	cure: CORRECT
};

const NOT_EARLIER: Message = {
	must: {
		ar: ar`يقع الموعد قبل الذي سبقه، فهو ${'broughtForward'}`,
		en: 'go with a date earlier than the one before it, as broughtForward says'
	},
	cure: CORRECT
};

const NOT_SAME: Message = {
	must: {
		ar: ar`يكون الموعد نفسه الذي قبله، فهو ${'reaffirmed'}`,
		en: 'go with the date before it, as reaffirmed says'
	},
	cure: CORRECT
};

const SET_AGAIN: Message = {
	must: {
		ar: 'يُذكر التغيير: فالجانب نفسه كان قد حدد موعداً آخر',
		en: 'say how the date changed: the same side had set another'
	},
	cure: {
		ar: ar`اكتب ${'extended'} أو ${'broughtForward'}، أو أبقِ ${'set'} إن لم يكن قولهم تغييراً لقولهم الأول.`,
		en: 'Write extended or broughtForward; keep set if the later words do not change the earlier ones.'
	}
};

const deadlines = (change: string) => `"deadlines": [
	{
		"kind": "fixed",
		"date": "2024-05",
		"change": "set",
		"event": "meeting",
		"evidence": [{ "source": "bridge-original", "quote": "by the end of May", "stance": "supports" }]
	},
	{
		"kind": "fixed",
		"date": "2024-06",
		"change": "${change}",
		"event": "meeting",
		"evidence": [{ "source": "bridge-original", "quote": "by the end of June", "stance": "supports" }]
	}
]`;

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'يوافق ما يُقال عن تغيّر الموعد تاريخه: فالممدد متأخر، والمقدَّم متقدم، والمؤكد هو نفسه.',
		en: 'What a deadline says of its change agrees with its date: extended is later, brought forward earlier, reaffirmed the same.'
	},
	meaning: {
		ar: ar`يُقارن كل موعد بآخر موعد ذي تاريخ قبله. وأول موعد ${'set'}. وإذا حدد الجانب نفسه موعداً ثانياً غير الأول فذلك تغيير، وهذا تنبيه.`,
		en: 'Each deadline is held against the last dated one before it. The first is set. A second date set by the same side is a change, which is a warning.'
	},
	reason: {
		ar: 'من هذا الحقل يُعرف كم تأخر الوعد ومن أخّره، فلا يُروى تغيير لم يقع.',
		en: 'How far a promise moved, and who moved it, is told from this field: no move is told that nobody made.'
	},
	mend: {
		ar: 'ارجع إلى المصدر: أخطأ أحد التاريخين أو أخطأ وصف التغيير.',
		en: 'Look at the source: one of the dates is wrong, or the change is.'
	},
	right: { file: 'commitments/upkeep.json', text: deadlines('extended') },
	wrong: { file: 'commitments/upkeep.json', text: deadlines('broughtForward') }
};
