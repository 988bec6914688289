import type { PackedGantt } from './packed.ts';

/**
 * The marks of a row that reach into the days from `start` to `end`: the first, and the one after the last.
 * Marks of a row do not overlap, so both of their ends ascend, and two binary searches find them.
 */
export function marksInView(
	{ firstMark, from, to }: Pick<PackedGantt, 'firstMark' | 'from' | 'to'>,
	row: number,
	start: number,
	end: number
): { first: number; end: number } {
	const [low, high] = [firstMark[row]!, firstMark[row + 1]!];
	const first = firstWhere(low, high, (mark) => to[mark]! >= start);
	return { first, end: firstWhere(first, high, (mark) => from[mark]! > end) };
}

/** The first number from `low` up to `high` that passes a test which all after it pass too, or `high`. */
export function firstWhere(low: number, high: number, test: (number: number) => boolean): number {
	let [from, to] = [low, high];
	while (from < to) {
		const middle = (from + to) >>> 1;
		if (test(middle)) to = middle;
		else from = middle + 1;
	}
	return from;
}
