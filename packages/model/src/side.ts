import type { Commitment } from '@mithaq/schema';
import { findActor, findSide, NO_SIDE, type RecordIndex } from './record.ts';

/** The distinct sides of actors, in the dataset's order. Throws an Error `missing actor: x` or `missing side: x`. */
export function sidesOf(index: RecordIndex, actors: readonly string[]): string[] {
	const named = new Set(actors.map((id) => findSide(index, findActor(index, id).side).code));
	return [...index.sides.keys()].filter((code) => named.has(code));
}

/** Whose word a joint one is: that of a body of no side that has a part of one. */
export const TOGETHER = 'together';

/** Whose voice an assessor's is: the code of its side, `together`, or that of third parties. Throws as `sidesOf` does. */
export function voiceOf(index: RecordIndex, id: string): string {
	const { side } = findActor(index, id);
	if (side !== NO_SIDE.code) return findSide(index, side).code;
	const isJoint = index.bundle.actors.some(
		(actor) => actor.partOf === id && actor.side !== NO_SIDE.code
	);
	return isJoint ? TOGETHER : NO_SIDE.code;
}

/** Whether somebody is bound by a commitment, or of the side of who is: then what they say of it is their own word. */
export function isBound(index: RecordIndex, { by }: Commitment, id: string): boolean {
	const { side } = findActor(index, id);
	const isOfBoundSide = by.some((bound) => findActor(index, bound).side === side);
	return by.includes(id) || (side !== NO_SIDE.code && isOfBoundSide);
}
