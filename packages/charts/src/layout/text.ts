import { writingDirection, type Page } from '../view.ts';

/** The side of its anchor point on which an SVG text lies. */
export type TextSide = 'left' | 'right' | 'middle';

/** Attributes that fix where an SVG text lies, so that it never depends on an inherited direction. */
export interface TextPlacement {
	direction: 'ltr' | 'rtl';
	'text-anchor': 'start' | 'middle' | 'end';
}

/** Places a text of a page to one side of its point: `start` is the right edge of a right-to-left text. */
export function placeText(side: TextSide, page: Page): TextPlacement {
	const direction = writingDirection(page);
	if (side === 'middle') return { direction, 'text-anchor': 'middle' };
	const startsLeft = direction === 'ltr';
	const isStart = side === 'right' ? startsLeft : !startsLeft;
	return { direction, 'text-anchor': isStart ? 'start' : 'end' };
}

/** The side of a point that has more room. */
export function roomierSide(x: number): TextSide {
	return x > 50 ? 'left' : 'right';
}
