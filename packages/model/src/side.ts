import { findActor, findSide, type RecordIndex } from './record.ts';

/** The distinct sides of actors, in the dataset's order. Throws an Error `missing actor: x` or `missing side: x`. */
export function sidesOf(index: RecordIndex, actors: readonly string[]): string[] {
	const named = new Set(actors.map((id) => findSide(index, findActor(index, id).side).code));
	return [...index.sides.keys()].filter((code) => named.has(code));
}
