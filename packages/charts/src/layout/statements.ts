import type { Day, RoleFacts } from '@mithaq/model';
import { yOf, type PlacedLane, type Rows } from './lanes.ts';
import {
	draftSymbols,
	isElsewhere,
	slotKey,
	type DraftSymbol,
	type PlacedSymbol
} from './symbols.ts';
import { firstDay, placeInterval, type PlacedInterval, type TimeScale } from './time.ts';

/** One statement: its symbols stand at one x and are tied. */
export interface PlacedStatement {
	facts: RoleFacts;
	x: number;
	/** The days it may have been said on, where that is more than one. */
	maybe?: PlacedInterval;
	/** The lane of its use of most force, from 0. */
	lane: number;
	symbols: PlacedSymbol[];
	/** The tie, in pixels: from its first symbol to its last. */
	tie?: { y1: number; y2: number };
	filled: boolean;
	/** Not of the whole land that the dataset is about: drawn apart, with the place in words. */
	elsewhere: boolean;
}

/** Places a statement: its symbols in their lanes, tied, at its date. */
export function placeStatement(
	facts: RoleFacts,
	lanes: PlacedLane[],
	rows: Rows,
	asOf: Day,
	scale: TimeScale
): PlacedStatement {
	const symbols = draftSymbols(facts, scale).map((draft) => placeSymbol(draft, lanes, rows));
	const ys = symbols.map(({ y }) => y);
	const first = Math.min(
		...symbols.map((symbol) => lanes.findIndex((lane) => lane.activity === symbol.activity))
	);
	const maybe = placeMaybe(facts, asOf, scale);
	const x = scale.percent(firstDay(facts.when.interval));
	return {
		facts,
		x,
		...(maybe && { maybe }),
		lane: first,
		symbols,
		...(symbols.length > 1 && { tie: { y1: Math.min(...ys), y2: Math.max(...ys) } }),
		filled: facts.official,
		elsewhere: isElsewhere(facts)
	};
}

/** The days that a statement may have been made on; where they have no end, those up to the as-of day. */
function placeMaybe({ when }: RoleFacts, asOf: Day, scale: TimeScale): PlacedInterval | undefined {
	const { start, end } = when.interval;
	if (end - start <= 1) return undefined;
	return placeInterval(scale, { start, end: Number.isFinite(end) ? end : asOf });
}

function placeSymbol(draft: DraftSymbol, lanes: PlacedLane[], rows: Rows): PlacedSymbol {
	const { side, activity, change, standing } = draft;
	const lane = lanes.find((candidate) => candidate.activity === activity)!;
	return {
		side,
		activity,
		change,
		standing,
		y: yOf(lane, rows, side, rows.slots.get(slotKey(draft)) ?? 0)
	};
}
