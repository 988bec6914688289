const DAYS_A_YEAR = 365;

/** A mark as the reader sees it. */
export interface Mark {
	/** Where it stands on the screen, from the left. */
	x: number;
	/** Its lane or row, from the top. */
	lane: number;
	day: number;
}

/** The mark that a key leads to from here, or undefined where there is none in that direction. */
export function nextMark<M extends Mark>(marks: readonly M[], here: M, key: string): M | undefined {
	const order = [...marks].sort((a, b) => a.x - b.x || a.lane - b.lane);
	const inLane = order.filter(({ lane }) => lane === here.lane);
	const along = inLane.length > 1 ? inLane : order;
	const place = along.indexOf(here);
	switch (key) {
		case 'ArrowRight':
			return along[place + 1];
		case 'ArrowLeft':
			return along[place - 1];
		case 'ArrowUp':
			return nearestIn(marks, here, -1);
		case 'ArrowDown':
			return nearestIn(marks, here, 1);
		case 'Home':
			return along[0];
		case 'End':
			return along.at(-1);
		case 'PageUp':
			return yearAway(marks, here, -DAYS_A_YEAR);
		case 'PageDown':
			return yearAway(marks, here, DAYS_A_YEAR);
		default:
			return undefined;
	}
}

/** The mark closest across the page in the next lane that has any. */
function nearestIn<M extends Mark>(marks: readonly M[], here: M, step: number): M | undefined {
	const beyond = marks.filter(({ lane }) => (lane - here.lane) * step > 0);
	const lane =
		step > 0
			? Math.min(...beyond.map((mark) => mark.lane))
			: Math.max(...beyond.map((mark) => mark.lane));
	return closest(
		beyond.filter((mark) => mark.lane === lane),
		(mark) => Math.abs(mark.x - here.x)
	);
}

/** The mark closest to a year from here, which is not this one and lies in that direction. */
function yearAway<M extends Mark>(marks: readonly M[], here: M, days: number): M | undefined {
	const ahead = marks.filter(({ day }) => (day - here.day) * days > 0);
	return closest(ahead, ({ day }) => Math.abs(day - here.day - days));
}

function closest<M extends Mark>(
	marks: readonly M[],
	distance: (mark: M) => number
): M | undefined {
	return marks.reduce<M | undefined>(
		(best, mark) => (!best || distance(mark) < distance(best) ? mark : best),
		undefined
	);
}

/** The next deadline after the focused one, or the one before it; from elsewhere the first, or the last. */
export function nextRevision<T>(revisions: readonly T[], focused: T, step: 1 | -1): T | undefined {
	const place = revisions.indexOf(focused);
	if (place === -1) return step > 0 ? revisions[0] : revisions.at(-1);
	return revisions[place + step];
}
