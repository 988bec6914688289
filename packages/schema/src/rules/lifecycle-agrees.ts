import { datesOf, daysOf, isBefore, type Days } from '../days.ts';
import type { Explanation } from '../explanation.ts';
import type { Commitment } from '../generated/types.ts';
import { ar, type Message } from '../message.ts';
import { entriesOf, type Entry, type EntryFinding } from '../records.ts';
import type { Rule } from './rule.ts';

const name = 'lifecycle-agrees';

/** Where a commitment stands agrees with what else is recorded of it, and its steps with the order of time. */
export const rule: Rule = {
	name,
	*check(records) {
		const events = datesOf(records, 'event');
		for (const entry of entriesOf(records, 'commitment')) {
			yield* superseding(entry);
			yield* stepsInOrder(entry, events);
			yield* onlyProposed(entry);
		}
	}
};

function finding(entry: Entry, pointer: string, message: Message, actual?: unknown): EntryFinding {
	return { entry, pointer, rule: name, ...message, ...(actual === undefined ? {} : { actual }) };
}

function* superseding(entry: Entry<'commitment'>): Generator<EntryFinding> {
	const { lifecycle, supersededBy } = entry.value;
	const at = lifecycle.findIndex(({ state }) => state === 'superseded');
	if (at >= 0 && supersededBy === undefined) yield finding(entry, '/supersededBy', BY_WHAT);
	if (at < 0 && supersededBy !== undefined)
		yield finding(entry, '/supersededBy', NOT_SUPERSEDED, supersededBy);
}

function* stepsInOrder(
	entry: Entry<'commitment'>,
	events: Map<string, Days>
): Generator<EntryFinding> {
	const { lifecycle, madeAt } = entry.value;
	let before = events.get(madeAt);
	for (const [at, { date, event = '' }] of lifecycle.entries()) {
		const days = daysOf(date) ?? events.get(event);
		if (!days) continue;
		if (isBefore(days, before)) {
			const field = date === undefined ? 'event' : 'date';
			yield finding(entry, `/lifecycle/${at}/${field}`, OUT_OF_ORDER, date ?? event);
		}
		before = days;
	}
}

function* onlyProposed(entry: Entry<'commitment'>): Generator<EntryFinding> {
	const { lifecycle, assessments = [] }: Commitment = entry.value;
	if (lifecycle.some(({ state }) => state !== 'proposed')) return;
	const at = assessments.findIndex(({ fulfilment }) => fulfilment === 'met');
	if (at >= 0)
		yield {
			...finding(entry, `/assessments/${at}/fulfilment`, NEVER_TAKEN_ON, 'met'),
			severity: 'warning'
		};
}

const BY_WHAT: Message = {
	must: {
		ar: 'يكون الحقل موجوداً: فقد حلّ محل هذا الالتزام غيره',
		en: 'be present: the commitment is superseded'
	},
	cure: {
		ar: ar`اكتب في ${'supersededBy'} معرّف الالتزام الذي حلّ محله، أو صحّح الحال.`,
		en: 'Write the id of the commitment that took its place in supersededBy, or correct its state.'
	}
};

const NOT_SUPERSEDED: Message = {
	must: {
		ar: ar`يُحذف: فليس في ${'lifecycle'} أن غيره حلّ محله`,
		en: 'be left out: no step of lifecycle says that it is superseded'
	},
	cure: {
		ar: ar`أضف إلى ${'lifecycle'} خطوة حالها ${'superseded'} بيومها وحدثها، أو احذف الحقل.`,
		en: 'Add to lifecycle a step with the state superseded, its day and its event, or remove the field.'
	}
};

const OUT_OF_ORDER: Message = {
	must: {
		ar: 'لا يسبق الخطوة التي قبلها، ولا يوم الالتزام',
		en: 'be no earlier than the step before it, nor than the making of the commitment'
	},
	cure: {
		ar: 'رتّب الخطوات من الأقدم إلى الأحدث، أو صحّح اليوم.',
		en: 'Put the steps in order, oldest first, or correct the day.'
	}
};

const NEVER_TAKEN_ON: Message = {
	must: {
		ar: 'يكون الالتزام قد قُبل: فما لم يُقبل لا يُنفَّذ',
		en: 'be of a commitment that was taken on: this one is only proposed'
	},
	cure: {
		ar: ar`أضف إلى ${'lifecycle'} متى قُبل الالتزام، أو صحّح التقييم.`,
		en: 'Add to lifecycle when it was taken on, or correct the assessment.'
	}
};

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'توافق حال الالتزام ما يُعرف عنه، وتُرتَّب خطواتها من الأقدم.',
		en: 'Where a commitment stands agrees with what else is known of it, and its steps are listed oldest first.'
	},
	meaning: {
		ar: ar`لكل التزام حاله ${'superseded'} التزام حلّ محله في ${'supersededBy'}، ولا يُكتب هذا الحقل لغيره. ولا تسبق خطوةٌ ما قبلها. وما حاله ${'proposed'} لا يُقيَّم بأنه نُفّذ، وهذا تنبيه.`,
		en: 'A commitment that is superseded names what took its place in supersededBy, and no other does. No step is earlier than the one before it. What is only proposed is not assessed as met, which is a warning.'
	},
	reason: {
		ar: 'الوعد الذي حلّ محله غيره لا يُطالب به، ولا بد أن يُعرف متى وبماذا.',
		en: 'Nobody is held to a promise that another replaced, and a reader must see when and by what.'
	},
	mend: {
		ar: 'أضف الحقل الناقص، أو صحّح الحال أو ترتيب خطواتها.',
		en: 'Add the field that is missing, or correct the state or the order of its steps.'
	},
	right: {
		file: 'commitments/upkeep.json',
		text: '"lifecycle": [{ "state": "agreed", "event": "meeting" }]'
	},
	wrong: {
		file: 'commitments/upkeep.json',
		text: '"lifecycle": [{ "state": "superseded", "event": "meeting" }]'
	}
};
