import { datesOf, daysOf, isBefore, type Days } from '../days.ts';
import type { Explanation } from '../explanation.ts';
import { ar, type Message } from '../message.ts';
import { entriesOf, type Entry, type EntryFinding, type Records } from '../records.ts';
import type { Rule } from './rule.ts';

const name = 'links-in-time';

/** What follows, copies, takes the place of or is part of another is dated accordingly. */
export const rule: Rule = {
	name,
	*check(records) {
		const events = datesOf(records, 'event');
		for (const entry of entriesOf(records, 'event')) {
			const { date, follows = '', partOf = '' } = entry.value;
			const days = daysOf(date);
			if (isBefore(days, events.get(follows))) yield finding(entry, 'follows', LATER, follows);
			const whole = events.get(partOf);
			if (isBefore(days, whole)) yield finding(entry, 'partOf', TOO_EARLY, partOf);
		}
		yield* reprints(records);
		yield* successors(records, events);
	}
};

function finding(entry: Entry, field: string, message: Message, actual: string): EntryFinding {
	return { entry, pointer: `/${field}`, rule: name, ...message, actual };
}

function* reprints(records: Records): Generator<EntryFinding> {
	const published = datesOf(records, 'source');
	for (const entry of entriesOf(records, 'source')) {
		const { reprintOf = '', published: date, origin } = entry.value;
		const days = daysOf(date);
		if (isBefore(days, published.get(reprintOf)))
			yield finding(entry, 'reprintOf', LATER, reprintOf);
		if (origin?.date !== undefined && isBefore(days, daysOf(origin.date)))
			yield finding(entry, 'origin/date', LATER, origin.date);
	}
}

function* successors(records: Records, events: Map<string, Days>): Generator<EntryFinding> {
	const commitments = entriesOf(records, 'commitment');
	const made = new Map(commitments.map(({ value }) => [value.id, events.get(value.madeAt)]));
	for (const entry of commitments) {
		const { id, supersededBy = '' } = entry.value;
		if (isBefore(made.get(supersededBy), made.get(id)))
			yield finding(entry, 'supersededBy', EARLIER, supersededBy);
	}
}

const CORRECT = {
	ar: 'صحّح أحد التاريخين، أو الإحالة إن كانت معكوسة.',
	en: 'Correct one of the two dates, or the reference if it runs the wrong way.'
};

const LATER: Message = {
	must: { ar: 'يقود إلى ما لا يتأخر عنه', en: 'lead to something that is not later' },
	cure: CORRECT
};

const EARLIER: Message = {
	must: { ar: 'يقود إلى ما لا يسبقه', en: 'lead to something that is not earlier' },
	cure: CORRECT
};

const TOO_EARLY: Message = {
	must: {
		ar: 'يقود إلى حدث كان قد بدأ',
		en: 'lead to an event that had begun by then'
	},
	cure: {
		ar: ar`صحّح أحد التاريخين، أو احذف ${'partOf'}.`,
		en: 'Correct one of the two dates, or remove partOf.'
	}
};

/** The page about this rule. */
export const explanation: Explanation = {
	name,
	severity: 'error',
	description: {
		ar: 'توافق الإحالات الزمن: فاللاحق لا يسبق ما تلاه، والمنقول لا يسبق أصله، والخَلَف لا يسبق سلفه، والجزء لا يسبق بداية الكل.',
		en: 'References go with time: what follows is not earlier, a reprint not before its original, a successor not before what it supersedes, and a part not before its whole began.'
	},
	meaning: {
		ar: ar`تُفحص ${'follows'} و${'partOf'} في الأحداث، و${'reprintOf'} و${'origin'} في المصادر، و${'supersededBy'} في الالتزامات. ولا يُردّ إلا ما يستحيل بكل معنى محتمل للتاريخين.`,
		en: 'The fields follows and partOf of events, reprintOf and origin of sources, supersededBy of commitments. Only what is impossible whatever the two dates mean is refused.'
	},
	reason: {
		ar: 'الإحالة المعكوسة تجعل النسخة أصلاً واللاحق سابقاً.',
		en: 'A reference that runs the wrong way makes a copy the original and the later event the earlier.'
	},
	mend: {
		ar: 'ارجع إلى المصدرين: أحد التاريخين خطأ، أو الإحالة معكوسة.',
		en: 'Look at both records: a date is wrong, or the reference runs the wrong way.'
	},
	right: { file: 'sources/bridge-original.json', text: '"published": "2024-03-01"' },
	wrong: {
		file: 'sources/bridge-original.json',
		text: '"published": "2024-03-09"'
	}
};
