import type { Ink } from './ink.ts';
import type { PackedGantt } from './packed.ts';
import { paint, paintOver, paintRows, type Brush, type Lettering } from './paint.ts';
import { pictureOf } from './picture.ts';
import { xOf, type Viewport } from './viewport.ts';

/** A painting of the rows that reaches beyond what is in view. */
interface Kept {
	sheet: OffscreenCanvas;
	packed: PackedGantt;
	viewport: Viewport;
	ink: Ink;
}

/**
 * Paints as `paint` does. While a reader moves through time and nothing else changes, the rows are
 * copied from a painting twice as wide, which is far faster than to paint them again.
 */
export function panningPaint(): typeof paint {
	let last: Viewport | undefined;
	let kept: Kept | undefined;
	return (brush, packed, viewport, ink, lettering) => {
		const isMove = last !== undefined && isPan(last, viewport);
		last = viewport;
		if (!isMove) return paint(brush, packed, viewport, ink, lettering);
		if (!kept || !covers(kept, packed, viewport, ink))
			kept = keep(kept?.sheet, packed, viewport, ink, lettering);
		copy(brush, kept, viewport);
		const picture = pictureOf(packed, viewport, 'titles');
		paintOver(brush, picture, packed, viewport, ink, lettering);
		return picture.marks;
	};
}

/** Whether only the days in view are others, and as many as before. */
export function isPan(a: Viewport, b: Viewport): boolean {
	return isAlike(a, b) && a.width === b.width && a.stretch.start !== b.stretch.start;
}

function isAlike(a: Viewport, b: Viewport): boolean {
	const scale = ({ stretch, width }: Viewport) => (stretch.end - stretch.start) / width;
	return (
		a.height === b.height &&
		a.top === b.top &&
		a.time === b.time &&
		Math.abs(scale(a) - scale(b)) < 1e-9
	);
}

function covers(kept: Kept, packed: PackedGantt, viewport: Viewport, ink: Ink): boolean {
	return (
		kept.packed === packed &&
		kept.ink === ink &&
		isAlike(kept.viewport, viewport) &&
		kept.viewport.stretch.start <= viewport.stretch.start &&
		kept.viewport.stretch.end >= viewport.stretch.end
	);
}

/** The same days and half as many again on either side. */
export function widened(viewport: Viewport): Viewport {
	const { start, end } = viewport.stretch;
	const half = (end - start) / 2;
	return {
		...viewport,
		width: viewport.width * 2,
		stretch: { start: start - half, end: end + half }
	};
}

function keep(
	used: OffscreenCanvas | undefined,
	packed: PackedGantt,
	narrow: Viewport,
	ink: Ink,
	lettering: Lettering
): Kept {
	const viewport = widened(narrow);
	const sheet = used ?? new OffscreenCanvas(1, 1);
	const [width, height] = [viewport.width, viewport.height].map((side) =>
		Math.round(side * ink.density)
	);
	if (sheet.width !== width || sheet.height !== height) {
		sheet.width = width!;
		sheet.height = height!;
	}
	const brush = sheet.getContext('2d', { alpha: false })!;
	brush.setTransform(ink.density, 0, 0, ink.density, 0, 0);
	paintRows(brush as Brush, pictureOf(packed, viewport), packed, viewport, ink, lettering);
	return { sheet, packed, viewport, ink };
}

function copy(brush: Brush, { sheet, viewport: wide, ink }: Kept, viewport: Viewport): void {
	const { width, height, stretch } = viewport;
	const left = Math.round((xOf(wide, stretch.start) - xOf(viewport, stretch.start)) * ink.density);
	brush.imageSmoothingEnabled = false;
	const [across, down] = [width * ink.density, height * ink.density];
	brush.drawImage(sheet, left, 0, across, down, 0, 0, width, height);
}
