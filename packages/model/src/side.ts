import { type Side, side } from '@mithaq/schema';
import { findActor, type RecordIndex } from './record.ts';

/** The distinct sides of actors, in the order of the code list. Throws an Error `missing actor: x`. */
export function sidesOf(index: RecordIndex, actors: readonly string[]): Side[] {
	const named = new Set<Side>(actors.map((id) => findActor(index, id).side));
	return side.codes.map(({ code }) => code).filter((code) => named.has(code));
}
