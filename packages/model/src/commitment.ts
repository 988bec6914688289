import type { Commitment, Condition, Event, Evidence, Reading } from '@mithaq/schema';
import { type AssessmentFacts, knownAssessments, outcomeOf } from './assessment.ts';
import type { Day } from './day.ts';
import { type DeadlineFacts, deadlineHistory } from './deadline.ts';
import { type DatedSpan, spanOf } from './interval.ts';
import { distinctSources, knownEvidence, knownFrom, knownItems } from './known.ts';
import { sortedBy } from './order.ts';
import { type Provenance, provenance } from './provenance.ts';
import { type BearingEvent, findEvent, type RecordIndex } from './record.ts';
import { sidesOf } from './side.ts';
import { type Timeliness, timelinessOf } from './timeliness.ts';

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
	timeliness: Timeliness;
	/** Every known assessment, oldest first. */
	assessments: AssessmentFacts[];
	/** The assessment that decides. */
	outcome?: AssessmentFacts;
	readings: Reading[];
	conditions: Condition[];
	/** How often its deadline moved to another date. */
	moves: number;
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
	const deadlines = deadlineHistory(index, commitment, asOf);
	const current = deadlines.filter(({ isCurrent }) => isCurrent);
	const assessments = knownAssessments(index, commitment, asOf);
	const outcome = outcomeOf(assessments);
	return {
		commitment,
		made: spanOf(madeEvent.date),
		madeEvent,
		deadlines,
		current,
		timeliness: timelinessOf(commitment, current, outcome, asOf),
		assessments,
		...(outcome ? { outcome } : {}),
		readings: knownItems(index, commitment.readings, asOf),
		conditions: knownItems(index, commitment.conditions, asOf),
		...provenance(index, commitment.evidence, asOf),
		moves: deadlines.filter(({ move }) => move).length,
		sources: distinctSources(knownEvidence(index, allEvidence(commitment), asOf)),
		sides: sidesOf(index, commitment.by),
		events: knownBearings(index, commitment, asOf)
	};
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
