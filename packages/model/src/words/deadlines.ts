import { deadlineChange, labelOf, type Deadline } from '@mithaq/schema';
import type { CommitmentFacts } from '../commitment.ts';
import { dayOf } from '../day.ts';
import type { DeadlineFacts } from '../deadline.ts';
import { spanOf, type DatedSpan } from '../interval.ts';
import { moveBetween, type Move } from '../move.ts';
import type { RecordIndex } from '../record.ts';
import { counted } from './counted.ts';
import { dateWords, dayWords, qualified, whenWords } from './dates.ts';
import { inDigits } from './digits.ts';
import { undatedWords } from './outcomes.ts';
import type { Wording } from './wording.ts';

/** A deadline in words: "by 30 September 2025", "until September 2026", "postponed without a date". */
export function deadlineWords(deadline: Deadline, index: RecordIndex, view: Wording): string {
	const { change, kind } = deadline;
	const arabic = view.language === 'ar';
	if (change === 'lifted' || change === 'postponedWithoutDate')
		return labelOf(deadlineChange, change, view.language);
	const span = deadline.date === undefined ? undefined : spanOf(deadline.date);
	switch (kind) {
		case 'fixed':
		case 'window':
			return limitWords(span!, kind, view);
		case 'until':
			return untilWords(span!, view);
		case 'relative':
			return `${arabic ? 'يتوقف على:' : 'depends on:'} ${eventTitle(deadline, index, view)}`;
		case 'conditional':
			return `${arabic ? 'بشرط:' : 'if:'} ${deadline.condition?.[view.language] ?? ''}`;
		case 'open':
			return arabic ? 'جدول زمني موعود لم يُحدد موعده' : 'a timetable promised, no date given';
	}
}

function eventTitle({ relativeTo }: Deadline, index: RecordIndex, view: Wording): string {
	return index.events.get(relativeTo ?? '')?.title[view.language] ?? '';
}

function limitWords(span: DatedSpan, kind: 'fixed' | 'window', view: Wording): string {
	const arabic = view.language === 'ar';
	const by = arabic ? 'في موعد أقصاه' : 'by';
	if (!span.start) return qualified(span.end!, view, by);
	if (!span.end)
		return arabic
			? qualified(span.start, view, 'ابتداءً من')
			: `${qualified(span.start, view, 'from')} on`;
	const isLastDay = kind === 'fixed' && span.precision === 'day' && !span.isInterval;
	return isLastDay ? qualified(span.start, view, by) : whenWords(span, view);
}

function untilWords(span: DatedSpan, view: Wording): string {
	const arabic = view.language === 'ar';
	const until = arabic ? 'حتى' : 'until';
	if (!span.start) return dateWords(span, view);
	const words = qualified(span.start, view, until);
	if (!span.end) return arabic ? `${words} أو بعد ذلك` : `${words} or later`;
	if (!span.isInterval) return words;
	return arabic ? `حتى يوم يقع ${dateWords(span, view)}` : `until a day ${whenWords(span, view)}`;
}

/** The current deadline or deadlines of a commitment in words; two that disagree are both said. */
export function currentDeadlineWords(
	facts: CommitmentFacts,
	index: RecordIndex,
	view: Wording
): string {
	const words = facts.current.map(({ deadline }) => deadlineWords(deadline, index, view));
	if (words.length === 0) return undatedWords(facts.undated ?? 'unnamed', view.language);
	return [...new Set(words)].join(view.language === 'ar' ? '، أو ' : ', or ');
}

/**
 * That the record cannot say what came of a deadline that lies after its own last day: "no evidence in
 * the record after 24 March 2026". Nothing where the deadlines lie before it, or none stands.
 */
export function beyondRecordWords(
	{ current }: CommitmentFacts,
	index: RecordIndex,
	view: Wording
): string | undefined {
	const asOf = dayOf(index.bundle.dataset.asOf);
	if (!current.some(({ due }) => due && due.interval.end > asOf + 1)) return undefined;
	return view.language === 'ar'
		? `لا دليل في السجل بعد ${dayWords(asOf, view)}`
		: `no evidence in the record after ${dayWords(asOf, view)}`;
}

/** A move in words: "273 days later", «تأجيل 273 يوماً»; a range where either date is uncertain. */
export function moveWords({ earliest, latest }: Move, view: Wording): string {
	const arabic = view.language === 'ar';
	const least = Math.min(Math.abs(earliest), Math.abs(latest));
	const most = Math.max(Math.abs(earliest), Math.abs(latest));
	const days = counted(most, 'dayMoved', view);
	const from = inDigits(least, view.digits);
	const range = arabic ? `بين ${from} و${days}` : `${from} to ${days}`;
	const far = least === most ? days : range;
	if (arabic) return `${latest > 0 ? 'تأجيل' : 'تقديم'} ${far}`;
	return `${far} ${latest > 0 ? 'later' : 'earlier'}`;
}

/**
 * How a deadline moved, one by one and, where it did so more than once, in sum: "moved twice: 92 days later; 31 days
 * earlier; in all 61 days later". Nothing where it never moved.
 */
export function movesWords({ moves, deadlines }: CommitmentFacts, view: Wording): string {
	if (moves.length === 0) return '';
	const arabic = view.language === 'ar';
	const each = moves.map(({ move, deadline }) =>
		move ? moveWords(move, view) : labelOf(deadlineChange, deadline.change, view.language)
	);
	const dated = deadlines.flatMap(({ due }) => due ?? []);
	const [first, last] = [moves[0]!.move?.from ?? dated[0], moves.at(-1)!.due];
	const sum = moves.length > 1 && first && last && moveBetween(first, last);
	const all = sum ? [`${arabic ? 'وفي المجموع' : 'in all'} ${moveWords(sum, view)}`] : [];
	const told = [...each, ...all].join(arabic ? '؛ ' : '; ');
	return `${counted(moves.length, 'move', view)}: ${told}`;
}

/** What a revision's mark is called: when it was announced and what it said. */
export function revisionName(facts: DeadlineFacts, index: RecordIndex, view: Wording): string {
	const words = saidWords(facts, index, view);
	const announced = whenWords(facts.announced, view);
	const moved = facts.move
		? `${view.language === 'ar' ? '، ' : ', '}${moveWords(facts.move, view)}`
		: '';
	return view.language === 'ar'
		? `موعد أُعلن ${announced}: ${words}${moved}`
		: `Deadline announced ${announced}: ${words}${moved}`;
}

/** One that reaffirms a date without repeating it is said with that date. */
function saidWords({ deadline, due }: DeadlineFacts, index: RecordIndex, view: Wording): string {
	if (!due || deadline.date !== undefined) return deadlineWords(deadline, index, view);
	const reaffirmed = labelOf(deadlineChange, deadline.change, view.language);
	return `${reaffirmed}: ${whenWords(due, view)}`;
}
