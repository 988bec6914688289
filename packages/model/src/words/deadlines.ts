import { deadlineChange, labelOf, type Deadline } from '@mithaq/schema';
import type { CommitmentFacts } from '../commitment.ts';
import { dayOf } from '../day.ts';
import { type DeadlineFacts, movesByItsWord } from '../deadline.ts';
import { spanOf, type DatedSpan } from '../interval.ts';
import { moveBetween, type Move } from '../move.ts';
import { findActor, findEvent, NO_SIDE, type RecordIndex } from '../record.ts';
import { counted } from './counted.ts';
import { dateWords, dayWords, qualified, whenWords } from './dates.ts';
import { inDigits } from './digits.ts';
import { listWords, sideWords } from './lists.ts';
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
			return `${arabic ? 'بشرط:' : 'on condition:'} ${deadline.condition?.[view.language] ?? ''}`;
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
	const said = facts.current.map((known) => ({
		known,
		words: deadlineWords(known.deadline, index, view)
	}));
	if (said.length === 0) return undatedWords(facts.undated ?? 'unnamed', view.language);
	const distinct = new Set(said.map(({ words }) => words));
	if (distinct.size === 1) return said[0]!.words;
	const holders = said.map(({ known }) => holdersWords(known, index, view));
	const isOneHolder = new Set(holders).size === 1;
	const each = said.map(({ words }, i) => (isOneHolder ? words : `${words} (${holders[i]})`));
	return [...new Set(each)].join(view.language === 'ar' ? '، أو ' : ', or ');
}

/** Who holds to a deadline: sides, and where they are of none, those who spoke. */
function holdersWords(
	{ heldBy = [], deadline }: DeadlineFacts,
	index: RecordIndex,
	{ language }: Wording
): string {
	const sides = heldBy.filter((code) => code !== NO_SIDE.code);
	if (sides.length > 0)
		return listWords(
			sides.map((code) => sideWords(index, code, language)),
			language
		);
	const { participants = [], title } = findEvent(index, deadline.event);
	const [speaker] = participants.filter(({ role }) => role === 'speaker' || role === 'issuer');
	return speaker ? findActor(index, speaker.actor).name[language] : title[language];
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

/**
 * How far a deadline moved: "273 days later". Arabic says «تأجيل 273 يوماً» only of what was put off by its own word, and
 * «إلى ما بعده بـ273 يوماً» where the same sides named another date. Undefined where it did not move, or nobody knows how far.
 */
export function movedWords(
	{ move, deadline }: Pick<DeadlineFacts, 'move' | 'deadline'>,
	view: Wording
): string | undefined {
	if (!move) return undefined;
	if (view.language === 'en' || !movesByItsWord(deadline)) return farWords(move, view);
	return `${move.latest > 0 ? 'تأجيل' : 'تقديم'} ${daysMoved(move, view)}`;
}

function farWords(move: Move, view: Wording): string {
	const isLater = move.latest > 0;
	const far = daysMoved(move, view);
	if (view.language === 'en') return `${far} ${isLater ? 'later' : 'earlier'}`;
	return `إلى ما ${isLater ? 'بعده' : 'قبله'} ${/^[\d٠-٩]/u.test(far) ? 'بـ' : far.startsWith('بين') ? 'بما ' : 'ب'}${far}`;
}

function daysMoved({ earliest, latest }: Move, view: Wording): string {
	const least = Math.min(Math.abs(earliest), Math.abs(latest));
	const most = Math.max(Math.abs(earliest), Math.abs(latest));
	const days = counted(most, 'dayMoved', view);
	if (least === most) return days;
	const from = inDigits(least, view.digits);
	return view.language === 'ar' ? `بين ${from} و${days}` : `${from} to ${days}`;
}

/**
 * How a deadline moved, one by one and, where it did so more than once, in sum: "moved twice: 92 days later; 31 days
 * earlier; in all 61 days later". Nothing where it never moved.
 */
export function movesWords({ moves, deadlines }: CommitmentFacts, view: Wording): string {
	if (moves.length === 0) return '';
	const arabic = view.language === 'ar';
	const each = moves.map(
		(moved) =>
			movedWords(moved, view) ?? labelOf(deadlineChange, moved.deadline.change, view.language)
	);
	const dated = deadlines.flatMap(({ due }) => due ?? []);
	const [first, last] = [moves[0]!.move?.from ?? dated[0], moves.at(-1)!.due];
	const sum = moves.length > 1 && first && last && moveBetween(first, last);
	const all = sum ? [`${arabic ? 'وفي المجموع' : 'in all'} ${farWords(sum, view)}`] : [];
	const told = [...each, ...all].join(arabic ? '؛ ' : '; ');
	return `${counted(moves.length, 'move', view)}: ${told}`;
}

/** What a revision's mark is called: when it was announced and what it said. */
export function revisionName(facts: DeadlineFacts, index: RecordIndex, view: Wording): string {
	const words = saidWords(facts, index, view);
	const announced = whenWords(facts.announced, view);
	const far = movedWords(facts, view);
	const moved = far ? `${view.language === 'ar' ? '، ' : ', '}${far}` : '';
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
