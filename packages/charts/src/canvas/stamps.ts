import type { Colours } from './colours.ts';
import { BAR_HEIGHT } from './picture.ts';

/** Side of a symbol's square, in pixels. */
export const STAMP = 16;
/** Length of the strips of hatching, in pixels; longer ones are put together. */
export const STRIP = 504;
/** Distance of hatching's lines along a strip, in pixels; strips hold a whole number of them. */
const HATCH = 7;

const SYMBOLS = ['before', 'chevrons', 'caps', 'earlier', 'undated', 'current', 'met'] as const;

/** What is stamped at a point. */
export type Symbol = (typeof SYMBOLS)[number];

/** The symbols, in the order in which they are stamped: deadlines lie over bars, the outcome over deadlines. */
export const symbols: readonly Symbol[] = SYMBOLS;

/** Everything that has a shape, drawn once: to stamp it is many times faster than to draw it. */
export interface Stamps {
	sheet: CanvasImageSource;
	/** Pixels of the sheet in one of the page. */
	density: number;
}

/** Tops of the strips and of the symbols in the sheet, in pixels. */
export const STRIP_TOP = { maybe: 0, late: 12 } as const;
const SYMBOL_TOP = 24;

/** Where a symbol stands in the sheet: its left and its top, in pixels. */
export function stampAt(symbol: Symbol): [left: number, top: number] {
	return [SYMBOLS.indexOf(symbol) * STAMP, SYMBOL_TOP];
}

/** Draws the sheet for colours, for the pixels of a screen and for a direction of time. */
export function drawStamps(colours: Colours, density: number, forward: 1 | -1): Stamps {
	const sheet = new OffscreenCanvas(
		Math.ceil(STRIP * density),
		Math.ceil((SYMBOL_TOP + STAMP) * density)
	);
	const brush = sheet.getContext('2d');
	if (brush) {
		brush.scale(density, density);
		strip(brush, STRIP_TOP.maybe, colours.bar, colours.paper, 1);
		strip(brush, STRIP_TOP.late, colours.late, colours.paper, -1);
		for (const symbol of SYMBOLS) {
			const [left, top] = stampAt(symbol);
			brush.save();
			brush.translate(left + STAMP / 2, top + STAMP / 2);
			if (symbol !== 'met') brush.scale(forward, 1);
			drawSymbol[symbol](brush, colours);
			brush.restore();
		}
	}
	return { sheet: sheet.transferToImageBitmap(), density };
}

/** Hatching on paper, rising (1) or falling (-1): a greyscale picture tells the two apart. */
function strip(
	brush: OffscreenCanvasRenderingContext2D,
	top: number,
	colour: string,
	paper: string,
	slope: 1 | -1
): void {
	brush.save();
	brush.beginPath();
	brush.rect(0, top, STRIP, BAR_HEIGHT);
	brush.clip();
	brush.fillStyle = paper;
	brush.fill();
	brush.strokeStyle = colour;
	brush.lineWidth = 2.6;
	brush.beginPath();
	for (let x = -2 * HATCH; x < STRIP + 2 * HATCH; x += HATCH) {
		brush.moveTo(x, top + (slope > 0 ? BAR_HEIGHT + 1 : -1));
		brush.lineTo(x + BAR_HEIGHT + 2, top + (slope > 0 ? -1 : BAR_HEIGHT + 1));
	}
	brush.stroke();
	brush.restore();
}

type Drawing = (brush: OffscreenCanvasRenderingContext2D, colours: Colours) => void;

const HALF = BAR_HEIGHT / 2;

/** Each around the origin, with time running to the right. */
const drawSymbol: Record<Symbol, Drawing> = {
	before: (brush, { bar }) => line(brush, bar, 2, [7, -4, 2, 0, 7, 4]),
	chevrons: (brush, { bar }) => line(brush, bar, 2, [1, -4, 6, 0, 1, 4]),
	caps: (brush, { bar }) =>
		line(brush, bar, 2, [-3, -HALF - 1.5, 0, -HALF - 1.5, 0, HALF + 1.5, -3, HALF + 1.5]),
	earlier: (brush, { ink, paper }) => diamond(brush, ink, paper),
	undated: (brush, { ink, paper }) => {
		brush.setLineDash([2, 1.5]);
		diamond(brush, ink, paper);
	},
	current: (brush, { ink }) => diamond(brush, ink, ink),
	met: (brush, { good, paper }) => {
		const tick = [-5, 0, -1.5, 3.5, 5, -4];
		line(brush, paper, 6, tick);
		line(brush, good, 2.5, tick);
	}
};

function line(
	brush: OffscreenCanvasRenderingContext2D,
	style: string,
	width: number,
	points: readonly number[]
): void {
	brush.strokeStyle = style;
	brush.lineWidth = width;
	brush.beginPath();
	for (let at = 0; at < points.length; at += 2) brush.lineTo(points[at]!, points[at + 1]!);
	brush.stroke();
}

function diamond(brush: OffscreenCanvasRenderingContext2D, edge: string, inside: string): void {
	brush.fillStyle = inside;
	brush.strokeStyle = edge;
	brush.lineWidth = 1.5;
	brush.beginPath();
	brush.moveTo(0, -5);
	brush.lineTo(5, 0);
	brush.lineTo(0, 5);
	brush.lineTo(-5, 0);
	brush.closePath();
	brush.fill();
	brush.stroke();
}
