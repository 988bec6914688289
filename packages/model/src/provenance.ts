import type { Evidence } from '@mithaq/schema';
import { corroboration, isProven } from './corroboration.ts';
import type { Day } from './day.ts';
import { distinctSources, knownEvidence, knownFrom } from './known.ts';
import type { RecordIndex } from './record.ts';

/** What a claim rests on, as known on a day. */
export interface Provenance {
	/** When it was first known. */
	knownFrom: Day;
	/** Distinct known sources. */
	sources: number;
	/** Independent originals that support it; one means provisional. */
	originals: number;
	/** Whether its words can be checked against a held text. */
	proven: boolean;
}

/** What a claim with this evidence rests on by the end of `asOf`. Throws an Error `missing source: x`. */
export function provenance(
	index: RecordIndex,
	evidence: readonly Evidence[],
	asOf: Day
): Provenance {
	const known = knownEvidence(index, evidence, asOf);
	return {
		knownFrom: knownFrom(index, evidence),
		sources: distinctSources(known),
		originals: corroboration(index, known),
		proven: isProven(index, known)
	};
}
