import { datesOf, daysOf, endDay, firstDay, type Days } from '../days.ts';
import type { Explanation } from '../explanation.ts';
import type { Commitment, Event, Evidence } from '../generated/types.ts';
import { ar, type Message } from '../message.ts';
import { entriesOf, type Entry, type EntryFinding, type Records } from '../records.ts';
import type { Rule } from './rule.ts';

const name = 'dates-in-order';

type Dated = Map<string, Days>;

/** What comes first is dated first. */
export const rule: Rule = {
	name,
	*check(records) {
		const published = datesOf(records, 'source');
		const events = datesOf(records, 'event');
		const early = asOfTooEarly(records);
		if (early) yield early;
		else yield* sourcesAreOut(records);
		for (const entry of entriesOf(records, 'event')) yield* toldAfterwards(entry, published);
		for (const entry of entriesOf(records, 'role')) yield* toldAfterwards(entry, published);
		for (const entry of entriesOf(records, 'strength')) {
			if (entry.value.count.counts === 'present') yield* toldAfterwards(entry, published);
		}
		const asOf = early ? Infinity : endDay(daysOf(records.dataset?.value.asOf));
		for (const entry of entriesOf(records, 'commitment')) {
			yield* deadlinesInOrder(entry, events);
			yield* assessedInTime(entry, events, asOf);
		}
	}
};

function finding(entry: Entry, pointer: string, message: Message, actual: unknown): EntryFinding {
	return { entry, pointer, rule: name, ...message, actual };
}

/** Where most sources are later than the day the record is kept to, that day is the fault, and not each of them. */
function asOfTooEarly(records: Records): EntryFinding | undefined {
	const { dataset } = records;
	const sources = entriesOf(records, 'source');
	const late = [...sourcesAreOut(records)].length;
	if (!dataset || late < 2 || late <= sources.length / 2) return undefined;
	return finding(dataset, '/asOf', keptTo(late, sources.length), dataset.value.asOf);
}

function* sourcesAreOut(records: Records): Generator<EntryFinding> {
	const asOf = records.dataset?.value.asOf;
	const end = endDay(daysOf(asOf));
	for (const entry of entriesOf(records, 'source')) {
		const { published } = entry.value;
		if (firstDay(daysOf(published)) < end) continue;
		yield finding(entry, '/published', outBy(asOf), published);
	}
}

function* toldAfterwards(
	entry: Entry<'event'> | Entry<'role'> | Entry<'strength'>,
	published: Dated
): Generator<EntryFinding> {
	const { date, evidence } = entry.value;
	if (((entry.value as Event).occurrence ?? 'happened') !== 'happened') return;
	const latest = Math.max(...evidence.map((item: Evidence) => endDay(published.get(item.source))));
	if (firstDay(daysOf(date)) < latest) return;
	const cure = entry.kind === 'event' ? TOLD_BEFORE.cure : CORRECT_ONE;
	yield finding(entry, '/date', { must: TOLD_BEFORE.must, cure }, date);
}

function* deadlinesInOrder(entry: Entry<'commitment'>, events: Dated): Generator<EntryFinding> {
	const { deadlines = [], madeAt }: Commitment = entry.value;
	let previous = firstDay(events.get(madeAt));
	for (const [index, deadline] of deadlines.entries()) {
		const set = events.get(deadline.event);
		if (endDay(set) <= previous) {
			const message = index === 0 ? SET_BEFORE_MADE : NOT_OLDEST_FIRST;
			yield finding(entry, `/deadlines/${index}/event`, message, deadline.event);
		}
		if (deadline.date && endDay(daysOf(deadline.date)) <= firstDay(set)) {
			yield finding(entry, `/deadlines/${index}/date`, DUE_BEFORE_SET, deadline.date);
		}
		previous = firstDay(set);
	}
}

/** An assessment comes after the commitment, and not after the day the record is kept to. */
function* assessedInTime(
	entry: Entry<'commitment'>,
	events: Dated,
	asOf: number
): Generator<EntryFinding> {
	const { assessments = [], madeAt }: Commitment = entry.value;
	const made = firstDay(events.get(madeAt));
	for (const [index, { date }] of assessments.entries()) {
		const days = daysOf(date);
		if (endDay(days) > made && firstDay(days) < asOf) continue;
		yield finding(entry, `/assessments/${index}/date`, ASSESSED_OUT_OF_TIME, date);
	}
}

const outBy = (asOf: string | undefined): Message => ({
	must: {
		ar: ar`لا يتأخر تاريخ النشر عن ${asOf}، وهو آخر يوم يشمله السجل`,
		en: `be no later than ${asOf}, the day the record is kept to`
	},
	cure: {
		ar: ar`صحّح تاريخ النشر، أو حدّث ${'asOf'} في ${'dataset.json'} إن كنت قد راجعت السجل كله إلى ذلك اليوم.`,
		en: 'Correct the date of publication, or move asOf in dataset.json on if the whole record has been kept up to then.'
	}
});

const keptTo = (late: number, all: number): Message => ({
	must: {
		ar: ar`لا يسبق مصادر السجل: وقد نُشر بعده ${late} من ${all}`,
		en: `be no earlier than the sources of the record: ${late} of ${all} are later`
	},
	cure: {
		ar: 'اكتب اليوم الذي راجعت السجل كله إليه.',
		en: 'Write the day up to which the whole record has been kept.'
	}
});

const TOLD_BEFORE: Message = {
	must: {
		ar: 'لا يتأخر التاريخ عن المصادر التي تذكره',
		en: 'be no later than the sources that report it'
	},
	cure: {
		ar: ar`صحّح التاريخ أو تاريخ المصدر. وإن لم يكن الحدث قد وقع عند نشر المصدر فاكتب ${'announced'} في ${'occurrence'}.`,
		en: 'Correct this date or that of the source; of an event that had not yet happened, write announced in occurrence.'
	}
};

const CORRECT_ONE = {
	ar: 'صحّح التاريخ أو تاريخ المصدر.',
	en: 'Correct this date or that of the source.'
};

const SET_BEFORE_MADE: Message = {
	must: {
		ar: 'لا يسبق الحدث ذلك الذي قيل فيه الالتزام',
		en: 'be an event no earlier than the one the commitment was made at'
	},
	cure: {
		ar: ar`صحّح الحدث هنا أو في ${'madeAt'}: فلا موعد لالتزام لم يُقَل بعد.`,
		en: 'Correct the event here or in madeAt: nothing has a deadline before it is promised.'
	}
};

const NOT_OLDEST_FIRST: Message = {
	must: {
		ar: 'لا يسبق الحدث حدث الموعد الذي قبله: فالأقدم أولاً',
		en: 'be an event no earlier than that of the deadline before it: oldest first'
	},
	cure: {
		ar: 'رتّب المواعيد من الأقدم إلى الأحدث بحسب أحداثها.',
		en: 'Put the deadlines in the order of their events, oldest first.'
	}
};

const DUE_BEFORE_SET: Message = {
	must: {
		ar: 'لا يسبق الموعد الحدث الذي حُدد فيه',
		en: 'be no earlier than the event at which it was set'
	},
	cure: {
		ar: 'صحّح الموعد أو الحدث: فلا يُحدَّد موعد قد مضى.',
		en: 'Correct the deadline or its event: nobody sets a deadline that has passed.'
	}
};

const ASSESSED_OUT_OF_TIME: Message = {
	must: {
		ar: 'يقع التقييم بين يوم الالتزام وآخر يوم يشمله السجل',
		en: 'lie between the making of the commitment and the day the record is kept to'
	},
	cure: {
		ar: ar`صحّح تاريخ التقييم، أو حدّث ${'asOf'} في ${'dataset.json'} إن كنت قد راجعت السجل كله إلى ذلك اليوم.`,
		en: 'Correct the date of the assessment, or move asOf in dataset.json on if the whole record has been kept up to then.'
	}
};

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'لا يُروى شيء قبل وقوعه: فلا يُنشر مصدر بعد آخر يوم يشمله السجل، ولا يتأخر حدث وقع عن آخر مصدر يذكره، ولا قول عن مصادره، وتُرتَّب المواعيد من الأقدم، ولا يُحدَّد موعد قبل أن يُقال الالتزام ولا يقع قبل اليوم الذي حُدد فيه، ويقع التقييم بين الالتزام وآخر يوم يشمله السجل.',
		en: 'Nothing is told before it happened: a source is out by the day the record is kept to, an event that happened is no later than the last source that reports it, a statement no later than its sources, deadlines are listed oldest first, no deadline is set before the commitment is made or falls before the day it was set, and an assessment lies between the commitment and the day the record is kept to.'
	},
	meaning: {
		ar: 'يُقارن أول يوم محتمل بآخر يوم محتمل: فالشهر الذي قد يقع في حدّه لا يُعدّ متأخراً.',
		en: 'The first day that one date may mean is held against the last that the other may: a month that may be in time is taken to be.'
	},
	reason: {
		ar: 'كل سؤال في هذا السجل يُسأل «كما كان معروفاً يوم كذا»، والترتيب المقلوب يجعل الشيء معروفاً قبل وقوعه.',
		en: 'Every question is asked of the record as known on a day, and dates out of order would make a thing known before it was.'
	},
	mend: {
		ar: 'ارجع إلى المصدر: أحد التاريخين خطأ، أو وُضع الحدث مكان غيره، أو لم تُرتَّب المواعيد.',
		en: 'Look at the source: one of the two dates is wrong, or another event is meant, or the deadlines are out of order.'
	},
	right: { file: 'sources/bridge-report.json', text: '"published": "2024-03-02"' },
	wrong: { file: 'sources/bridge-report.json', text: '"published": "2025-07-02"' }
};
