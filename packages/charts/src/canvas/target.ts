import {
	commitmentName,
	revisionName,
	type Day,
	type DeadlineFacts,
	type RecordIndex
} from '@mithaq/model';
import { markDay } from '../layout/gantt.ts';
import type { View } from '../view.ts';
import type { PackedGantt } from './packed.ts';
import { ROW_BOX } from './picture.ts';
import { rowTop, xOf, type Box, type Viewport } from './viewport.ts';

/** What a link leads to: a commitment, or one of its deadlines by its place in the record. */
export interface Target {
	mark: number;
	revision?: number;
}

/** Smallest side of what can be pointed at, in pixels. */
const SMALLEST = 24;

/** The same commitment and deadline in another packing, or the first of all where it is not in it. */
export function located(packed: PackedGantt, id: string | undefined, target: Target): Target {
	const mark = id === undefined ? 0 : markOf(packed, id, target.mark);
	const { revision } = target;
	return revision !== undefined && deadlineOf(packed, { mark, revision })
		? { mark, revision }
		: { mark };
}

/** Where it was, or wherever else it is: only then are all looked through. */
function markOf({ facts }: PackedGantt, id: string, before: number): number {
	if (facts[before]?.commitment.id === id) return before;
	return Math.max(
		0,
		facts.findIndex(({ commitment }) => commitment.id === id)
	);
}

/** The day at which a target stands, within the domain. */
export function dayOfTarget(packed: PackedGantt, target: Target): Day {
	const { start, end } = packed.domain;
	const deadline = deadlineOf(packed, target);
	const day = deadline ? markDay(deadline) : packed.day[target.mark]!;
	return Math.min(end - 1, Math.max(start, day));
}

/** Where a target lies over the rows: all of a commitment that is in view, or the mark of a deadline. */
export function boxOf(packed: PackedGantt, target: Target, viewport: Viewport): Box {
	const { width } = viewport;
	const day = dayOfTarget(packed, target);
	const isWhole = target.revision === undefined;
	const a = xOf(viewport, isWhole ? packed.from[target.mark]! : day);
	const b = xOf(viewport, isWhole ? packed.to[target.mark]! : day);
	const middle = (a + b) / 2;
	const left = Math.max(0, Math.min(a, b, middle - SMALLEST / 2, width - SMALLEST));
	const right = Math.min(width, Math.max(a, b, middle + SMALLEST / 2, SMALLEST));
	return { left, width: right - left, top: rowTop(packed, packed.row[target.mark]!) + ROW_BOX.top };
}

/** The address of a target's page. */
export function hrefOf(packed: PackedGantt, { mark, revision }: Target, view: View): string {
	const page = view.href('commitments', packed.facts[mark]!.commitment.id);
	return revision === undefined ? page : `${page}#deadline-${revision}`;
}

/** A target's spoken name. */
export function nameOf(
	packed: PackedGantt,
	target: Target,
	index: RecordIndex,
	view: View
): string {
	const deadline = deadlineOf(packed, target);
	if (deadline) return revisionName(deadline, index, view);
	return commitmentName(packed.facts[target.mark]!, index, view);
}

function deadlineOf({ facts }: PackedGantt, { mark, revision }: Target): DeadlineFacts | undefined {
	return facts[mark]?.deadlines.find(({ index }) => index === revision);
}
