import type { Commitment, Fulfilment, Outcome } from '@mithaq/schema';
import { type Day, dayOf } from './day.ts';
import type { DeadlineFacts } from './deadline.ts';
import { spanOf, type Interval } from './interval.ts';
import type { LifecycleFacts } from './lifecycle.ts';
import type { BearingEvent, RecordIndex } from './record.ts';
import type { Voice } from './voice.ts';

export type { Outcome } from '@mithaq/schema';

/** What an outcome follows from, as known on a day. */
export interface OutcomeGrounds {
	commitment: Commitment;
	voices: readonly Voice[];
	/** The event that carried it out. */
	done?: BearingEvent | undefined;
	/** The step by which it is no longer in force. */
	ended?: LifecycleFacts | undefined;
	current: readonly DeadlineFacts[];
}

/** A duty to keep something up or not to do it: it has no target to reach, so that nobody can be late. */
export function isStandingDuty({ duty }: Commitment): boolean {
	return duty === 'maintain' || duty === 'refrain';
}

const SAID: Partial<Record<Fulfilment, Outcome>> = {
	met: 'saidMet',
	partiallyMet: 'partlyMet',
	inProgress: 'underWay',
	stalled: 'stalled',
	notStarted: 'notStarted',
	notMet: 'saidNotMet',
	reversed: 'reversed',
	unverifiable: 'unverifiable'
};

const NOT_YET: readonly Outcome[] = ['underWay', 'stalled', 'notStarted'];

/**
 * What came of a commitment by the end of `asOf`, from what each side says and from events; nothing is called overdue
 * or broken, and "not met" is said only where somebody says so.
 *
 * Voices that say different things differ, whoever spoke last. A "not yet" gives way to a later event that carried it
 * out, and to the end of the commitment itself. Without a voice an event that carried it out decides, then the
 * end of the commitment; then a standing duty is one until its end, and a date decides whether its day has come.
 */
export function outcomeOf(grounds: OutcomeGrounds, asOf: Day): Outcome {
	const { voices, done, ended } = grounds;
	const said = new Set(voices.map(({ word }) => SAID[word.assessment.fulfilment]!));
	if (said.size > 1) said.delete('unverifiable');
	if (said.size > 1) return 'voicesDiffer';
	const [one] = said;
	if (!one) return done ? 'doneByEvent' : ended ? 'noLongerInForce' : unsaid(grounds, asOf);
	if (one === 'saidMet') return voices.length > 1 ? 'saidMetByMore' : one;
	if (!NOT_YET.includes(one)) return one;
	if (done && isAfter(done, voices)) return 'doneByEvent';
	return ended ? 'noLongerInForce' : one;
}

/**
 * Whether `day` lies after the record's own `asOf`: then nothing that is said of it is more than "no evidence in the
 * record after <date>".
 */
export function isBeyondRecord(index: RecordIndex, day: Day): boolean {
	return day > dayOf(index.bundle.dataset.asOf);
}

/** The day after the last possible day of the dates that stand, from which on nobody has said a word. */
export function lastDueEnd(current: readonly DeadlineFacts[]): Day | undefined {
	const ends = duesOf(current).map(({ end }) => end);
	return ends.length > 0 ? Math.max(...ends) : undefined;
}

function isAfter({ event }: BearingEvent, voices: readonly Voice[]): boolean {
	const day = spanOf(event.date).interval.start;
	return voices.every(({ word }) => word.when.interval.start <= day);
}

function unsaid({ commitment, current }: OutcomeGrounds, asOf: Day): Outcome {
	const dues = duesOf(current);
	const isUntil = current.length > 0 && current.every(({ deadline }) => deadline.kind === 'until');
	const end = lastDueEnd(current);
	if (isStandingDuty(commitment) || isUntil)
		return end === undefined || asOf < end ? 'standing' : 'noWord';
	if (end === undefined) return 'undated';
	const first = Math.min(...dues.map(({ start }) => start));
	if (asOf >= end) return 'noWord';
	return asOf < first || end - first === 1 ? 'notYetDue' : 'mayBeDue';
}

function duesOf(current: readonly DeadlineFacts[]): Interval[] {
	return current.flatMap(({ due }) => (due ? [due.interval] : []));
}
