import type { Timeliness } from '@mithaq/schema';
import { writingDirection, type Page } from '../view.ts';
import type { Box } from './lines.ts';

/** An icon's width, and with the air after it, in pixels. */
const WIDTH = 16;
const ICON = 22;

/** How a deadline stands, as an icon where a line of text begins. */
export interface PlacedIcon {
	timeliness: Timeliness;
	/** Its top left corner. */
	x: number;
	y: number;
	/** Whether it points the other way, as the language is written. */
	flips: boolean;
}

/** Sets an icon where a page begins to write, and what is left of the box beside it. */
export function placeIcon(
	timeliness: Timeliness,
	{ x, y, width }: Box,
	page: Page
): { icon: PlacedIcon; beside: Box } {
	const left = writingDirection(page) === 'ltr';
	return {
		icon: {
			timeliness,
			x: left ? x : x + width - WIDTH,
			y: y + 2,
			flips: !left && timeliness === 'continuing'
		},
		beside: { x: left ? x + ICON : x, y, width: width - ICON }
	};
}
