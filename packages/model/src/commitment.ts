import type { Commitment, Condition, Event, Evidence, Reading } from '@mithaq/schema';
import { type AssessmentFacts, knownAssessments } from './assessment.ts';
import { type Completion, completionOf, type Lateness, latenessOf } from './completion.ts';
import type { Day } from './day.ts';
import { type DeadlineFacts, deadlineHistory } from './deadline.ts';
import { type DatedSpan, spanOf } from './interval.ts';
import { distinctSources, knownEvidence, knownFrom, knownItems } from './known.ts';
import { endedBy, knownLifecycle, type LifecycleFacts } from './lifecycle.ts';
import { sortedBy } from './order.ts';
import { type Provenance, provenance } from './provenance.ts';
import { type BearingEvent, findEvent, type RecordIndex } from './record.ts';
import { sidesOf } from './side.ts';
import { isStandingDuty, type Outcome, outcomeOf } from './outcome.ts';
import { knownStrengths, type StrengthFacts } from './strength.ts';
import { type UndatedReason, undatedReason } from './undated.ts';
import { type Voice, voicesOf } from './voice.ts';

/** A commitment as known on a day: everything that no source had said by then is left out. */
export interface CommitmentFacts extends Provenance {
	commitment: Commitment;
	/** The date of the event at which it was made. */
	made: DatedSpan;
	madeEvent: Event;
	/** Every known deadline, oldest announcement first. */
	deadlines: DeadlineFacts[];
	/** Those that stand: more than one where sources contradict each other. */
	current: DeadlineFacts[];
	/** Why no date stands; absent where one does. */
	undated?: UndatedReason;
	/** Every known assessment, oldest first. */
	assessments: AssessmentFacts[];
	/** The latest word of each side. */
	voices: Voice[];
	/** What came of it. */
	outcome: Outcome;
	/** The event that carried it out: the earliest one that is known to have. */
	done?: BearingEvent;
	/** The day of that event. */
	doneOn?: DatedSpan;
	/** The step by which it is no longer in force. */
	ended?: LifecycleFacts;
	/** When it was met, where a voice or an event says that it was. */
	completion?: Completion;
	/** How late it was, against the first date and, where it is another, against the last one. */
	lateness: Lateness[];
	/** The steps of its own life, oldest first. */
	life: LifecycleFacts[];
	/** Later numbers of the force and place of its `target`, in date order. They assess nothing. */
	counts: StrengthFacts[];
	readings: Reading[];
	conditions: Condition[];
	/** The deadlines that moved it, oldest first. */
	moves: DeadlineFacts[];
	/** Distinct known sources, wherever in the commitment they are cited; the rest of what it rests on is its words'. */
	sources: number;
	/** Sides of those who are bound (codes), in the dataset's order. */
	sides: string[];
	/** Known events that bear on it, in date order. */
	events: BearingEvent[];
}

/**
 * What is known of a commitment by the end of `asOf`.
 *
 * Throws an Error `missing actor: x` (or event, source) where the bundle lacks a record that it names.
 */
export function commitmentFacts(
	index: RecordIndex,
	commitment: Commitment,
	asOf: Day
): CommitmentFacts {
	const madeEvent = findEvent(index, commitment.madeAt);
	const made = spanOf(madeEvent.date);
	const deadlines = deadlineHistory(index, commitment, asOf);
	const current = deadlines.filter(({ isCurrent }) => isCurrent);
	const assessments = knownAssessments(index, commitment, asOf);
	const voices = voicesOf(index, assessments);
	const events = knownBearings(index, commitment, asOf);
	const done = events.find(isFulfilling);
	const life = knownLifecycle(index, commitment, asOf);
	const ended = endedBy(life);
	const undated = undatedReason(commitment, deadlines);
	const completion = completionOf(made, assessments, voices, done);
	return {
		commitment,
		made,
		madeEvent,
		deadlines,
		current,
		...(undated ? { undated } : {}),
		assessments,
		voices,
		outcome: outcomeOf({ commitment, voices, done, ended, current }, asOf),
		...(done ? { done, doneOn: spanOf(done.event.date) } : {}),
		...(ended ? { ended } : {}),
		...(completion ? { completion } : {}),
		lateness: latenessOf(completion, deadlines, isStandingDuty(commitment)),
		life,
		counts: countsBeside(index, commitment, made, asOf),
		readings: knownItems(index, commitment.readings, asOf),
		conditions: knownItems(index, commitment.conditions, asOf),
		...provenance(index, commitment.evidence, asOf),
		moves: deadlines.filter(({ isMove }) => isMove),
		sources: distinctSources(knownEvidence(index, allEvidence(commitment), asOf)),
		sides: sidesOf(index, commitment.by),
		events
	};
}

function isFulfilling({ event, how }: BearingEvent): boolean {
	return how === 'fulfils' && event.occurrence === 'happened';
}

function countsBeside(
	index: RecordIndex,
	{ target }: Commitment,
	made: DatedSpan,
	asOf: Day
): StrengthFacts[] {
	if (!target) return [];
	return knownStrengths(index, asOf).filter(
		({ strength, when }) =>
			strength.force === target.force &&
			(target.place === undefined || strength.place === target.place) &&
			strength.count.counts === 'present' &&
			strength.count.qualifier !== 'nonePublished' &&
			when.interval.end > made.interval.end
	);
}

/**
 * The commitments whose words were known by the end of `asOf`, in the order in which they were made,
 * then by id. Throws as `commitmentFacts` does.
 */
export function knownCommitments(index: RecordIndex, asOf: Day): CommitmentFacts[] {
	const known = knownItems(index, index.bundle.commitments, asOf).map((commitment) =>
		commitmentFacts(index, commitment, asOf)
	);
	return sortedBy(known, ({ made, commitment }) => [made.interval.start, commitment.id]);
}

/** Every piece of evidence in a commitment: for its words, deadlines, assessments, conditions and readings. */
export function allEvidence(commitment: Commitment): Evidence[] {
	const { deadlines = [], assessments = [], conditions = [], readings = [] } = commitment;
	return [commitment, ...deadlines, ...assessments, ...conditions, ...readings].flatMap(
		({ evidence }) => evidence
	);
}

function knownBearings(index: RecordIndex, { id }: Commitment, asOf: Day): BearingEvent[] {
	const bearings = index.bearings.get(id) ?? [];
	return bearings.filter(({ event }) => knownFrom(index, event.evidence) <= asOf);
}
