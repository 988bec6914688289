/** Something drawn that a label must not cover: its middle across in percent and down in pixels. */
export interface Labelled {
	x: number;
	y: number;
	/** What is to be written beside it, if anything. */
	text?: string;
}

/** Where a label stands beside its mark. */
export interface PlacedLabel {
	text: string;
	/** To the right (1) or the left (-1) of it. */
	side: 1 | -1;
	/** Pixels below the mark's middle; above where negative. */
	drop: number;
}

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** A drawing this wide is assumed where letters are measured against percent, in pixels. */
const ASSUMED_WIDTH = 880;
const LETTER = 6.6;
const BESIDE = 14;
const HALF_MARK = 7;
const HALF_LINE = 8;
const DROPS = [0, -15, 15, -28, 28];

/**
 * Places each label beside its mark where it covers no other mark and no label before it: on the side
 * that is asked for first, else on the other, else higher or lower. What fits nowhere is left out.
 */
export function placeLabels(
	marks: readonly Labelled[],
	first: 1 | -1,
	bottom = Infinity
): (PlacedLabel | undefined)[] {
	const taken = marks.map(({ x, y }) => boxAround(x, y));
	return marks.map(({ x, y, text }, own) => {
		if (!text) return undefined;
		const places = DROPS.flatMap((drop) => [first, -first].map((side) => ({ side, drop })));
		for (const { side, drop } of places) {
			const box = labelBox(x, y + drop, text, side);
			if (box.left < 0 || box.right > 100 || box.bottom > bottom) continue;
			if (taken.some((other, place) => place !== own && overlaps(box, other))) continue;
			taken.push(box);
			return { text, side: side as 1 | -1, drop };
		}
		return undefined;
	});
}

function percent(pixels: number): number {
	return (pixels / ASSUMED_WIDTH) * 100;
}

function boxAround(x: number, y: number): Box {
	const half = percent(HALF_MARK);
	return { left: x - half, right: x + half, top: y - HALF_MARK, bottom: y + HALF_MARK };
}

function labelBox(x: number, y: number, text: string, side: number): Box {
	const near = x + side * percent(BESIDE);
	const far = near + side * percent(text.length * LETTER);
	return {
		left: Math.min(near, far),
		right: Math.max(near, far),
		top: y - HALF_LINE,
		bottom: y + HALF_LINE
	};
}

function overlaps(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
