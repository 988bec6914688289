import {
	spanOf,
	type CommitmentFacts,
	type DeadlineFacts,
	type Move,
	type RecordIndex
} from '@mithaq/model';
import type { Deadline } from '@mithaq/schema';
import type { View } from '../view.ts';
import { counted } from './counted.ts';
import { dateWords, whenWords } from './dates.ts';

/** A deadline in words: "by 30 September 2025", "until September 2026", "no deadline". */
export function deadlineWords(deadline: Deadline, index: RecordIndex, view: View): string {
	const arabic = view.language === 'ar';
	const span = deadline.date === undefined ? undefined : spanOf(deadline.date);
	switch (deadline.kind) {
		case 'fixed':
			return fixedWords(span!, view);
		case 'window':
			return dateWords(span!, view);
		case 'until':
			return `${arabic ? 'حتى' : 'until'} ${dateWords(span!, view)}`;
		case 'relative':
			return `${arabic ? 'يتوقف على:' : 'depends on:'} ${eventTitle(deadline, index, view)}`;
		case 'conditional':
			return `${arabic ? 'بشرط:' : 'if:'} ${deadline.condition?.[view.language] ?? ''}`;
		case 'open':
			return arabic ? 'وُعد بجدول زمني بلا موعد' : 'a timetable promised, no date given';
	}
}

function eventTitle({ relativeTo }: Deadline, index: RecordIndex, view: View): string {
	return index.events.get(relativeTo ?? '')?.title[view.language] ?? '';
}

function fixedWords(span: ReturnType<typeof spanOf>, view: View): string {
	if (span.precision !== 'day') return whenWords(span, view);
	return `${view.language === 'ar' ? 'في موعد أقصاه' : 'by'} ${dateWords(span, view)}`;
}

/** The current deadline or deadlines of a commitment in words; two that disagree are both said. */
export function currentDeadlineWords(
	facts: CommitmentFacts,
	index: RecordIndex,
	view: View
): string {
	const words = facts.current.map(({ deadline }) => deadlineWords(deadline, index, view));
	if (words.length === 0) return view.language === 'ar' ? 'بلا موعد' : 'no deadline';
	return [...new Set(words)].join(view.language === 'ar' ? '، أو ' : ', or ');
}

/** A move in words: "273 days later", «تأجيل 273 يوماً»; a range where either date is uncertain. */
export function moveWords({ earliest, latest }: Move, view: View): string {
	const least = Math.min(Math.abs(earliest), Math.abs(latest));
	const most = Math.max(Math.abs(earliest), Math.abs(latest));
	const days = counted(most, 'day', view);
	const atMost = least === most ? days : view.language === 'ar' ? `حتى ${days}` : `up to ${days}`;
	const later = latest > 0;
	if (view.language === 'ar') return later ? `تأجيل ${atMost}` : `تقديم ${atMost}`;
	return later ? `${atMost} later` : `${atMost} earlier`;
}

/** What a revision's mark is called: when it was announced and what it said. */
export function revisionName(facts: DeadlineFacts, index: RecordIndex, view: View): string {
	const words = deadlineWords(facts.deadline, index, view);
	const announced = whenWords(facts.announced, view);
	const moved = facts.move
		? `${view.language === 'ar' ? '، ' : ', '}${moveWords(facts.move, view)}`
		: '';
	return view.language === 'ar'
		? `موعد أُعلن ${announced}: ${words}${moved}`
		: `Deadline announced ${announced}: ${words}${moved}`;
}
