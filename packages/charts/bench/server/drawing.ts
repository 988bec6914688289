import { BARS } from './record.ts';

/** The size that everybody draws at: a row of forty pixels a bar. */
export const WIDTH = 1200;
export const HEIGHT = BARS * 40;

/** Something that draws on a server, and how many bars are in what it drew. */
export interface Drawing {
	draw: () => string | Promise<string>;
	barsIn: (svg: string) => number;
}

/** Bars and axes alone; and with what our chart has in each row: made, deadline, status, links, names. */
export interface Drawings {
	bars: Drawing;
	marks: Drawing;
}

/** How often a pattern is found. */
export function count(pattern: RegExp): Drawing['barsIn'] {
	return (svg) => svg.match(pattern)?.length ?? 0;
}
