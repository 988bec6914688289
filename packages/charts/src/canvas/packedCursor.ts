import type { TimeDirection } from '../view.ts';
import { firstWhere } from './cull.ts';
import type { PackedGantt } from './packed.ts';

const DAYS_A_YEAR = 365;

/** The marks in the order of their days, then of their numbers. */
export type DayOrder = Int32Array;

/** Sorts the marks of a packed Gantt by day. */
export function dayOrder({ day }: Pick<PackedGantt, 'day'>): DayOrder {
	const count = day.length;
	const keys = Float64Array.from(day, (at, mark) => at * count + mark).sort();
	return Int32Array.from(keys, (key) => key - Math.floor(key / count) * count);
}

type Marks = Pick<PackedGantt, 'day' | 'firstMark' | 'row'>;

/**
 * The mark that a key leads to, or undefined where there is none in that direction. The same as
 * `nextMark`, which sorts all marks for each key; this one searches in what is sorted.
 */
export function nextPacked(
	packed: Marks,
	order: () => DayOrder,
	time: TimeDirection,
	here: number,
	key: string
): number | undefined {
	const right = time === 'ltr' ? 1 : -1;
	switch (key) {
		case 'ArrowRight':
			return along(packed, order, right, here, 1);
		case 'ArrowLeft':
			return along(packed, order, right, here, -1);
		case 'ArrowUp':
			return nearestIn(packed, packed.row[here]! - 1, packed.day[here]!);
		case 'ArrowDown':
			return nearestIn(packed, packed.row[here]! + 1, packed.day[here]!);
		case 'Home':
			return outermost(packed, order, right, here, -1);
		case 'End':
			return outermost(packed, order, right, here, 1);
		case 'PageUp':
			return yearAway(packed, order(), here, -DAYS_A_YEAR);
		case 'PageDown':
			return yearAway(packed, order(), here, DAYS_A_YEAR);
		default:
			return undefined;
	}
}

function rowOf({ row, firstMark }: Marks, here: number): [first: number, last: number] {
	return [firstMark[row[here]!]!, firstMark[row[here]! + 1]! - 1];
}

/** The neighbour on the screen: within the row, or among all marks where it is alone there. */
function along(
	packed: Marks,
	order: () => DayOrder,
	right: 1 | -1,
	here: number,
	step: 1 | -1
): number | undefined {
	const [first, last] = rowOf(packed, here);
	if (last > first) {
		const next = here + step * right;
		return next >= first && next <= last ? next : undefined;
	}
	return alongAll(packed.day, order(), right, here, step);
}

/** Of marks made on one day the order is that of the rows, downwards, whichever way time runs. */
function alongAll(
	day: Int32Array,
	order: DayOrder,
	right: 1 | -1,
	here: number,
	step: 1 | -1
): number | undefined {
	const at = day[here]!;
	const place = firstWhere(0, order.length, (n) => isFrom(day, order[n]!, at, here));
	const next = order[place + step];
	if (right === 1 || (next !== undefined && day[next] === at)) return next;
	return step === 1
		? firstOf(day, order, dayBefore(day, order, at))
		: lastOf(day, order, dayAfter(day, order, at));
}

function isFrom(day: Int32Array, mark: number, at: number, here: number): boolean {
	return day[mark]! > at || (day[mark] === at && mark >= here);
}

function dayBefore(day: Int32Array, order: DayOrder, at: number): number | undefined {
	const place = firstWhere(0, order.length, (n) => day[order[n]!]! >= at) - 1;
	return place < 0 ? undefined : day[order[place]!];
}

function dayAfter(day: Int32Array, order: DayOrder, at: number): number | undefined {
	const place = firstWhere(0, order.length, (n) => day[order[n]!]! > at);
	return place === order.length ? undefined : day[order[place]!];
}

/** The first mark of a day in the order. */
function firstOf(day: Int32Array, order: DayOrder, at: number | undefined): number | undefined {
	if (at === undefined) return undefined;
	return order[firstWhere(0, order.length, (n) => day[order[n]!]! >= at)];
}

function lastOf(day: Int32Array, order: DayOrder, at: number | undefined): number | undefined {
	if (at === undefined) return undefined;
	return order[firstWhere(0, order.length, (n) => day[order[n]!]! > at) - 1];
}

/** The leftmost (-1) or rightmost (1) mark of the row, or of all where a mark is alone in its row. */
function outermost(
	packed: Marks,
	order: () => DayOrder,
	right: 1 | -1,
	here: number,
	side: 1 | -1
): number | undefined {
	const [first, last] = rowOf(packed, here);
	if (last > first) return side === right ? last : first;
	const all = order();
	const { day } = packed;
	if (right === 1) return side === 1 ? all.at(-1) : all[0];
	return side === 1 ? lastOf(day, all, day[all[0]!]) : firstOf(day, all, day[all.at(-1)!]);
}

/** The mark of a row that was made closest to a day; of two as close, the earlier. */
function nearestIn({ day, firstMark }: Marks, row: number, at: number): number | undefined {
	if (row < 0 || row >= firstMark.length - 1) return undefined;
	const [low, high] = [firstMark[row]!, firstMark[row + 1]!];
	const after = firstWhere(low, high, (mark) => day[mark]! >= at);
	if (after === low) return after;
	if (after === high) return high - 1;
	return day[after]! - at < at - day[after - 1]! ? after : after - 1;
}

/** The mark closest to a year from here, which lies in that direction; of two as close, the first by number. */
function yearAway({ day }: Marks, order: DayOrder, here: number, days: number): number | undefined {
	const at = day[here]!;
	const target = at + days;
	const isAhead = (mark: number | undefined) => mark !== undefined && (day[mark]! - at) * days > 0;
	const after = firstOf(day, order, dayAfter(day, order, target - 1));
	const before = firstOf(day, order, dayBefore(day, order, target));
	const candidates = [before, after].filter(isAhead) as number[];
	const distance = (mark: number) => Math.abs(day[mark]! - target);
	return candidates.sort((a, b) => distance(a) - distance(b) || a - b)[0];
}
