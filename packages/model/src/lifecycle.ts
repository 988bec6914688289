import type { Commitment, Event, Lifecycle, LifecycleStep } from '@mithaq/schema';
import type { Day } from './day.ts';
import { type DatedSpan, spanOf } from './interval.ts';
import { knownFrom } from './known.ts';
import type { RecordIndex } from './record.ts';

/** A step of a commitment's own life, as known on a day. */
export interface LifecycleFacts {
	step: LifecycleStep;
	state: Lifecycle;
	/** Its day, or that of the event that brought it there; absent where it names neither. */
	when?: DatedSpan;
	event?: Event;
	/** The first day on which it was known. */
	known: Day;
}

const ENDED: readonly Lifecycle[] = ['superseded', 'withdrawn', 'expired'];

/**
 * The steps of a commitment's life that were known by the end of `asOf`, oldest first. A step is known by its own
 * evidence, else from its event on; one that names neither is as old as the commitment's own words.
 */
export function knownLifecycle(
	index: RecordIndex,
	commitment: Commitment,
	asOf: Day
): LifecycleFacts[] {
	return commitment.lifecycle
		.map((step) => {
			const event = index.events.get(step.event ?? '');
			const evidence = step.evidence ?? event?.evidence ?? commitment.evidence;
			const date = step.date ?? event?.date;
			return {
				step,
				state: step.state,
				...(date === undefined ? {} : { when: spanOf(date) }),
				...(event ? { event } : {}),
				known: knownFrom(index, evidence)
			};
		})
		.filter(({ known }) => known <= asOf);
}

/** Where a commitment stands as known on a day; before anything is known of it, where it began. */
export function lifecycleState(index: RecordIndex, commitment: Commitment, asOf: Day): Lifecycle {
	return knownLifecycle(index, commitment, asOf).at(-1)?.state ?? commitment.lifecycle[0]!.state;
}

/** The step by which a commitment is no longer in force, where it is not; one that names no day ends nothing on any. */
export function endedBy(steps: readonly LifecycleFacts[]): LifecycleFacts | undefined {
	const last = steps.at(-1);
	return last?.when && ENDED.includes(last.state) ? last : undefined;
}
