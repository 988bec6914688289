import type { Outcome } from '@mithaq/schema';
import { writingDirection, type Page } from '../view.ts';
import type { Box } from './lines.ts';

/** An icon's width, and with the air after it, in pixels. */
const WIDTH = 16;
const ICON = 22;

/** Icons that point along the line of writing. */
const DIRECTED: readonly Outcome[] = ['underWay', 'notStarted', 'reversed'];

/** What came of a commitment, as an icon where a line of text begins. */
export interface PlacedIcon {
	outcome: Outcome;
	/** Its top left corner. */
	x: number;
	y: number;
	/** Whether it points the other way, as the language is written. */
	flips: boolean;
}

/** Sets an icon where a page begins to write, and what is left of the box beside it. */
export function placeIcon(
	outcome: Outcome,
	{ x, y, width }: Box,
	page: Page
): { icon: PlacedIcon; beside: Box } {
	const left = writingDirection(page) === 'ltr';
	return {
		icon: {
			outcome,
			x: left ? x : x + width - WIDTH,
			y: y + 2,
			flips: !left && DIRECTED.includes(outcome)
		},
		beside: { x: left ? x + ICON : x, y, width: width - ICON }
	};
}
