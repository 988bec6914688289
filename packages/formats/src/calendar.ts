import {
	commitmentFacts,
	currentDeadlineWords,
	dayOf,
	dayWords,
	deadlineWords,
	formatDay,
	indexInLanguage,
	judgementWords,
	knownLifecycle,
	lifecycleState,
	pageLanguage,
	partAnchor,
	partKeys,
	wordingOf,
	type CommitmentFacts,
	type Day,
	type DeadlineFacts,
	type RecordIndex,
	type Wording
} from '@mithaq/model';
import { labelOf, outcome, type Commitment, type Lifecycle } from '@mithaq/schema';
import { identifierOf } from './address.ts';
import { PROGRAM_VERSION } from './program.ts';

/** Where the pages are: the address of a record's page in the calendar's language. */
export type PageOf = (folder: 'commitments', id: string) => string;

/**
 * The dated deadlines that stand, as an iCalendar (RFC 5545, RFC 7986) in one language of the record.
 *
 * A deadline is an all-day event over every day that it may mean, and its summary says in words how
 * certain it is. Its UID, under the commitment's identifier, stays when it moves; SEQUENCE is the number of revisions of
 * the deadline, and of steps of the commitment's own life, before it. Where sources give two deadlines, both stand, as
 * tentative events, each by what tells it apart (`partKeys`) and not by its place. A deadline that was lifted, and
 * one of a commitment that is withdrawn, superseded or expired, is cancelled. Nothing depends on the clock.
 */
export function calendar(record: RecordIndex, tag: string, pageOf: PageOf): string {
	const index = indexInLanguage(record, tag);
	const { dataset, commitments } = index.bundle;
	const asOf = dayOf(dataset.asOf);
	const wording = wordingOf(record.bundle.dataset, tag);
	const { language } = wording;
	const events = commitments.flatMap((commitment) => {
		const facts = commitmentFacts(index, commitment, asOf);
		const dated = facts.current.filter(isInCalendar);
		const shown = dated.length > 0 ? dated : dropped(facts);
		const isOver = dated.length === 0 || isEnded(index, commitment, asOf);
		const status = isOver ? 'CANCELLED' : dated.length > 1 ? 'TENTATIVE' : undefined;
		const context = { index, wording, asOf, pageOf, status, isSole: shown.length === 1 } as const;
		return shown.map((deadline) => eventLines(facts, deadline, context));
	});
	const name = `${language === 'ar' ? 'المواعيد، ' : 'Deadlines · '}${dataset.title[language]}`;
	const description = dataset.description[language];
	return written([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		`PRODID:-//mithaq//${PROGRAM_VERSION}//${tag.toUpperCase()}`,
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`UID:${escaped(`${dataset.uriSpace ?? ''}calendar/${tag}`)}`,
		`LAST-MODIFIED:${stamp(asOf)}`,
		`NAME;LANGUAGE=${tag}:${escaped(name)}`,
		`X-WR-CALNAME;LANGUAGE=${tag}:${escaped(name)}`,
		`DESCRIPTION;LANGUAGE=${tag}:${escaped(description)}`,
		'REFRESH-INTERVAL;VALUE=DURATION:P1D',
		...events.flat(),
		'END:VCALENDAR'
	]);
}

interface Context {
	index: RecordIndex;
	wording: Wording;
	asOf: Day;
	pageOf: PageOf;
	/** Whether no other stands beside it. */
	isSole: boolean;
	/** What is settled of its status already. */
	status: 'TENTATIVE' | 'CANCELLED' | undefined;
}

/** The last dated deadline of a commitment that has none any more: lifted, or put off without a date. */
function dropped({ deadlines }: CommitmentFacts): DeadlineFacts[] {
	const last = deadlines.findLast(isInCalendar);
	return last ? [last] : [];
}

/** States of a commitment in which nothing is due any more. */
const ENDED: readonly Lifecycle[] = ['superseded', 'withdrawn', 'expired'];

function isEnded(index: RecordIndex, commitment: Commitment, asOf: Day): boolean {
	return ENDED.includes(lifecycleState(index, commitment, asOf));
}

/** One that has at least one day to stand on. */
function isInCalendar({ due }: DeadlineFacts): boolean {
	return (
		due !== undefined && (Number.isFinite(due.interval.start) || Number.isFinite(due.interval.end))
	);
}

/** Whether no word makes it less than certain, and it hangs on no condition. */
function isFirm({ due, deadline }: DeadlineFacts): boolean {
	return due?.approximate === false && !due.uncertain && deadline.kind !== 'conditional';
}

function eventLines(facts: CommitmentFacts, deadline: DeadlineFacts, context: Context): string[] {
	const { index, wording, asOf, pageOf, status } = context;
	const { commitment } = facts;
	const { language } = wording;
	const steps = knownLifecycle(index, commitment, asOf);
	const changed = Math.max(deadline.knownFrom, ...steps.slice(1).map(({ known }) => known));
	const lang = `;LANGUAGE=${pageLanguage(wording)}`;
	const url = pageOf('commitments', commitment.id);
	return [
		'BEGIN:VEVENT',
		`UID:${escaped(uidOf(facts, deadline, context))}`,
		`SEQUENCE:${Math.max(0, facts.deadlines.length - 1) + Math.max(0, steps.length - 1)}`,
		`DTSTAMP:${stamp(asOf)}`,
		`LAST-MODIFIED:${stamp(changed)}`,
		...daysLines(deadline),
		`SUMMARY${lang}:${escaped(`${commitment.title[language]} (${deadlineWords(deadline.deadline, index, wording)})`)}`,
		`DESCRIPTION${lang}:${escaped(descriptionOf(facts, deadline, context))}`,
		`URL:${url}`,
		`STATUS:${status ?? (isFirm(deadline) ? 'CONFIRMED' : 'TENTATIVE')}`,
		'TRANSP:TRANSPARENT',
		`CATEGORIES;LANGUAGE=${language}:${escaped(labelOf(outcome, facts.outcome, language))}`,
		'END:VEVENT'
	];
}

function descriptionOf(facts: CommitmentFacts, deadline: DeadlineFacts, context: Context): string {
	const { index, wording, asOf, pageOf } = context;
	const { language } = wording;
	const arabic = language === 'ar';
	const source = index.sources.get(deadline.deadline.evidence[0]?.source ?? '');
	return [
		facts.commitment.action[language],
		`${arabic ? 'الموعد' : 'Deadline'}: ${currentDeadlineWords(facts, index, wording)}`,
		`${arabic ? 'ما آل إليه في السجل يوم' : 'In the record on'} ${dayWords(asOf, wording)}: ${judgementWords(facts, index, wording)}`,
		...(source ? [`${arabic ? 'المصدر' : 'Source'}: ${source.publisher[language]}`] : []),
		pageOf('commitments', facts.commitment.id)
	].join('\n');
}

/** One that stands alone is the commitment's, however often it moves; one among several is what tells it apart. */
function uidOf(
	{ commitment }: CommitmentFacts,
	deadline: DeadlineFacts,
	{ index, isSole }: Context
): string {
	const identifier = identifierOf(index.bundle.dataset, 'commitments', commitment.id);
	if (isSole) return `${identifier}#deadline`;
	const key = partKeys(commitment, 'deadlines')[deadline.index]!;
	return `${identifier}#${partAnchor('deadlines', key)}`;
}

/** Its days, up to the day after the last, or, where no date of four digits is that day, as many as they are. */
function daysLines(deadline: DeadlineFacts): string[] {
	const [start, end] = daysOf(deadline);
	return [
		`DTSTART;VALUE=DATE:${compact(start)}`,
		end > LAST_DAY ? `DURATION:P${end - start}D` : `DTEND;VALUE=DATE:${compact(end)}`
	];
}

const LAST_DAY = dayOf('9999-12-31');

/** The first day, and the day after the last; one with an open end stands on the day that is known. */
function daysOf({ due }: DeadlineFacts): [Day, Day] {
	const { start, end } = due!.interval;
	if (!Number.isFinite(start)) return [end - 1, end];
	return [start, Number.isFinite(end) ? end : start + 1];
}

function compact(day: Day): string {
	return formatDay(day).replaceAll('-', '');
}

function stamp(day: Day): string {
	return `${compact(day)}T000000Z`;
}

/** TEXT of RFC 5545 3.3.11; control characters are not allowed in it and are left out. */
function escaped(text: string): string {
	return text
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r?\n/g, '\\n')
		.replace(/\p{Cc}/gu, '');
}

/** Lines folded at 75 octets and ended by CRLF (RFC 5545 3.1), never inside a character. */
function written(lines: readonly string[]): string {
	return `${lines.map(folded).join('\r\n')}\r\n`;
}

function folded(line: string): string {
	const parts: string[] = [];
	let part = '';
	let octets = 0;
	for (const character of line) {
		const size = new TextEncoder().encode(character).length;
		if (octets + size > 75) {
			parts.push(part);
			part = '';
			octets = 1;
		}
		part += character;
		octets += size;
	}
	return [...parts, part].join('\r\n ');
}
