import { max, rollup } from 'd3-array';
import type { RecordIndex, RoleFacts } from '@mithaq/model';
import { activity as activityList } from '@mithaq/schema';
import { slotsOf } from './slots.ts';
import { slotKey, type DraftSymbol } from './symbols.ts';

/** Height of one slot, in pixels: a symbol and the air around it. */
const SLOT = 13;
/** Air above and below a lane's slots, in pixels. */
const LANE_PADDING = 6;
/** Symbols nearer than this, in percent, go beside each other: a symbol's width in a drawing 800 pixels wide. */
const CROWDED = 1.8;

/** A lane: an activity, in order of use of force. */
export interface PlacedLane {
	activity: string;
	/** Top, in pixels. */
	y: number;
	height: number;
}

/** The lanes to draw: what the record speaks of, and where that is the use of force, combat above and absence below, always. */
export function laneOrder(statements: readonly RoleFacts[]): string[] {
	const known: string[] = activityList.codes.map(({ code }) => code);
	const spoken = statements.flatMap(({ role }) => role.activities.map(({ activity }) => activity));
	const unknown = [...new Set(spoken)].filter((code) => !known.includes(code)).sort();
	if (spoken.length > 0 && unknown.length === new Set(spoken).size) return unknown;
	const wanted = new Set([...spoken, 'combat', 'noPresence']);
	return [...known.slice(0, -1).filter((code) => wanted.has(code)), ...unknown, 'noPresence'];
}

/** The lanes one below the other, all of one height. */
export function placeLanes(statements: readonly RoleFacts[], rows: Rows): PlacedLane[] {
	const height = rows.height + 2 * LANE_PADDING;
	return laneOrder(statements).map((activity, index) => ({ activity, y: index * height, height }));
}

/** Where each symbol stands inside its lane: a row a side, as many slots in it as its most crowded lane needs. */
export interface Rows {
	slots: Map<string, number>;
	/** Side → its first slot, in pixels from the top of the lane. */
	tops: Map<string, number>;
	height: number;
}

/** The rows that a record's symbols need. */
export function rowsOf(drafts: DraftSymbol[], sides: RecordIndex['sides']): Rows {
	const slots = new Map<string, number>();
	for (const cell of cellsOf(drafts).values()) {
		slotsOf(cell, CROWDED).forEach((slot, index) => slots.set(slotKey(cell[index]!), slot));
	}
	const needed = rollup(
		drafts,
		(cell) => (max(cell, (draft) => slots.get(slotKey(draft))) ?? 0) + 1,
		({ side }) => side
	);
	const tops = new Map<string, number>();
	let height = 0;
	for (const side of sides.keys()) {
		if (!needed.has(side)) continue;
		tops.set(side, height);
		height += needed.get(side)! * SLOT;
	}
	return { slots, tops, height };
}

function cellsOf(drafts: DraftSymbol[]): Map<string, DraftSymbol[]> {
	return rollup(
		drafts,
		(cell) => cell,
		({ activity, side }) => `${activity} ${side}`
	);
}

/** The centre of a slot of a side's row, in pixels from the top of the lanes. */
export function yOf(lane: PlacedLane, rows: Rows, side: string, slot: number): number {
	return lane.y + LANE_PADDING + (rows.tops.get(side) ?? 0) + (slot + 0.5) * SLOT;
}
