/** Adjoining pixels that hold something, and how many things: what is too small to tell apart. */
export interface Run {
	/** First pixel, and the one after the last. */
	from: number;
	to: number;
	count: number;
}

/**
 * Collects stretches of pixels, in the order of their starts, into runs: those that share or touch a
 * pixel are one. `emit` is given each run once it is complete; call `flush` after the last stretch.
 */
export function runCollector(emit: (run: Run) => void): {
	add: (left: number, right: number) => void;
	flush: () => void;
} {
	let run: Run | undefined;
	const flush = () => {
		if (run) emit(run);
		run = undefined;
	};
	const add = (left: number, right: number) => {
		const from = Math.floor(left);
		const to = Math.max(from + 1, Math.ceil(right));
		if (run && from <= run.to && to >= run.from) {
			run.from = Math.min(run.from, from);
			run.to = Math.max(run.to, to);
			run.count += 1;
			return;
		}
		flush();
		run = { from, to, count: 1 };
	};
	return { add, flush };
}

/** How many tints tell how crowded a run is. */
export const TINTS = 4;

/** 0 for one thing in two pixels or fewer, up to `TINTS - 1` for four or more in one. */
export function tintOf({ from, to, count }: Run): number {
	const crowd = count / (to - from);
	return Math.min(TINTS - 1, Math.max(0, Math.ceil(Math.log2(crowd) + 1)));
}
