import type { Actor, Bundle, Commitment } from '@mithaq/schema';
import type { RecordIndex } from './record.ts';
import * as told from './words/fixture.ts';

export { at, DECLARED, deadline, event, on, role, source } from './words/fixture.ts';

/** An actor that no source names, so that it adds none to what is counted. */
export function actor(id: string, side: string): Actor {
	return { ...told.actor(id, side, told.words(id)), evidence: [] };
}

/** A commitment of the United States, made on the first day of 2021. */
export function commitment(rest: Partial<Commitment> = {}): Commitment {
	return told.commitment('c', '2021-01-01', rest);
}

const ACTORS = [
	actor('iraq', 'iraq'),
	actor('us', 'unitedStates'),
	actor('us-forces', 'unitedStates'),
	actor('coalition', 'coalition'),
	actor('un', 'other')
];

/** An index of these records, with the actors, and with the events and sources that `at` and `on` name. */
export function indexOf(parts: Partial<Bundle> = {}, asOf = '2026-03-24'): RecordIndex {
	return told.indexOf({ actors: ACTORS, ...parts }, asOf);
}
