import type { Actor, DeclaredPlace, Strength } from '@mithaq/schema';
import type { Day } from './day.ts';
import { type DatedSpan, spanOf } from './interval.ts';
import { knownItems } from './known.ts';
import { sortedBy } from './order.ts';
import { type Provenance, provenance } from './provenance.ts';
import { findActor, findPlace, type RecordIndex } from './record.ts';
import { sidesOf } from './side.ts';

/** A head count as somebody published it, as known on a day. Head counts are never summed, averaged or joined. */
export interface StrengthFacts extends Provenance {
	strength: Strength;
	/** The day or period that the figure is for. */
	when: DatedSpan;
	force: Actor;
	/** The side of who published it (its code). */
	sides: string[];
	place: DeclaredPlace;
}

/** What is known of a head count by the end of `asOf`. Throws an Error `missing actor: x`, of a side, place or source too. */
export function strengthFacts(index: RecordIndex, strength: Strength, asOf: Day): StrengthFacts {
	return {
		strength,
		when: spanOf(strength.date),
		force: findActor(index, strength.force),
		sides: sidesOf(index, [strength.speaker]),
		place: findPlace(index, strength.place),
		...provenance(index, strength.evidence, asOf)
	};
}

/** The head counts that were known by the end of `asOf`, in date order, then by id. Throws as `strengthFacts` does. */
export function knownStrengths(index: RecordIndex, asOf: Day): StrengthFacts[] {
	const known = knownItems(index, index.bundle.strengths, asOf).map((strength) =>
		strengthFacts(index, strength, asOf)
	);
	return sortedBy(known, ({ when, strength }) => [when.interval.start, strength.id]);
}
