import type { Tick } from '../layout/time.ts';
import type { Ink } from './ink.ts';
import type { PackedGantt } from './packed.ts';
import { BAR_HEIGHT, pictureOf, type Picture } from './picture.ts';
import { STAMP, stampAt, STRIP, STRIP_TOP, symbols, type Stamps } from './stamps.ts';
import { AXIS, xOf, type Viewport } from './viewport.ts';

/** What of a 2D context the painting needs. */
export type Brush = Pick<
	CanvasRenderingContext2D,
	| 'fillStyle'
	| 'globalAlpha'
	| 'font'
	| 'direction'
	| 'textAlign'
	| 'textBaseline'
	| 'fillRect'
	| 'imageSmoothingEnabled'
	| 'drawImage'
	| 'fillText'
	| 'measureText'
>;

/** A line of the time axis with its name, in the reader's language and digits. */
export interface NamedTick extends Pick<Tick, 'day' | 'kind'> {
	label?: string;
}

/** The words of a painting. */
export interface Lettering {
	/** The direction in which titles are written. */
	direction: 'ltr' | 'rtl';
	ticks: (viewport: Viewport) => readonly NamedTick[];
	/** What the as-of line is called. */
	asOf: string;
	/** A commitment's title, cut to so many pixels. */
	title: (mark: number, room: number, brush: Brush) => string;
}

const TITLE_SIZE = 12;
const AXIS_SIZE = 13;
/** How much of the bar's colour each tint of a run has. */
const TINT_STRENGTHS = [0.35, 0.5, 0.7, 0.9];

/** Paints what is in view; returns how many marks that are. */
export function paint(
	brush: Brush,
	packed: PackedGantt,
	viewport: Viewport,
	ink: Ink,
	lettering: Lettering
): number {
	const picture = pictureOf(packed, viewport);
	paintRows(brush, picture, packed, viewport, ink, lettering);
	paintOver(brush, picture, packed, viewport, ink, lettering);
	return picture.marks;
}

/** Everything that moves as one where the reader moves through time. */
export function paintRows(
	brush: Brush,
	picture: Picture,
	packed: PackedGantt,
	viewport: Viewport,
	ink: Ink,
	lettering: Lettering
): void {
	brush.imageSmoothingEnabled = false;
	paintGround(brush, packed, viewport, ink, lettering);
	paintBars(brush, picture, ink);
	paintUprights(brush, picture, ink);
	paintSymbols(brush, picture, ink);
}

/** What is written, and what is kept in view: titles, the as-of line and the years. */
export function paintOver(
	brush: Brush,
	picture: Picture,
	packed: PackedGantt,
	viewport: Viewport,
	ink: Ink,
	lettering: Lettering
): void {
	paintTitles(brush, picture, viewport, ink, lettering);
	paintAsOf(brush, packed, viewport, ink);
	paintAxis(brush, packed, viewport, ink, lettering);
}

function paintGround(
	brush: Brush,
	packed: PackedGantt,
	viewport: Viewport,
	ink: Ink,
	{ ticks }: Lettering
): void {
	const { width, height } = viewport;
	fill(brush, ink.paper, [0, 0, width, height]);
	fill(brush, ink.future, futureOf(packed, viewport));
	for (const { day, kind } of ticks(viewport)) {
		brush.globalAlpha = kind === 'year' ? 1 : 0.45;
		fill(brush, ink.rule, [Math.round(xOf(viewport, day)), AXIS, 1, height - AXIS]);
	}
	brush.globalAlpha = 1;
}

function futureOf({ asOf, domain }: PackedGantt, viewport: Viewport): number[] {
	const [a, b] = [xOf(viewport, asOf), xOf(viewport, domain.end)];
	const left = Math.max(0, Math.min(a, b));
	const right = Math.min(viewport.width, Math.max(a, b));
	return right > left ? [left, 0, right - left, viewport.height] : [];
}

function paintBars(brush: Brush, picture: Picture, ink: Ink): void {
	picture.crowds.forEach((rectangles, tint) => {
		brush.globalAlpha = TINT_STRENGTHS[tint]!;
		fill(brush, ink.bar, rectangles);
	});
	brush.globalAlpha = 1;
	hatch(brush, ink, 'maybe', picture.maybe);
	fill(brush, ink.bar, picture.solid);
	hatch(brush, ink, 'late', picture.late);
	fill(brush, ink.late, picture.lateCrowds);
	strokeOpen(brush, picture.open, ink);
}

function fill(brush: Brush, style: string, rectangles: readonly number[]): void {
	if (rectangles.length === 0) return;
	brush.fillStyle = style;
	for (let at = 0; at < rectangles.length; at += 4)
		brush.fillRect(rectangles[at]!, rectangles[at + 1]!, rectangles[at + 2]!, rectangles[at + 3]!);
}

/** Dashes are rectangles: far faster than a dashed line. */
const DASH = 6;
const DASH_AND_GAP = 9;

function strokeOpen(brush: Brush, lines: readonly number[], ink: Ink): void {
	brush.fillStyle = ink.bar;
	for (let at = 0; at < lines.length; at += 3) {
		const [left, width, middle] = [lines[at]!, lines[at + 1]!, lines[at + 2]!];
		for (let x = 0; x < width; x += DASH_AND_GAP)
			brush.fillRect(left + x, middle - 1, Math.min(DASH, width - x), 2);
	}
}

const UPRIGHT = BAR_HEIGHT / 2 + 2;

/** Where it was made, and where something that continues ends. */
function paintUprights(brush: Brush, picture: Picture, ink: Ink): void {
	for (const [points, style, width] of [
		[picture.made, ink.bar, 2],
		[picture.untils, ink.bar, 3],
		[picture.untilEnds, ink.ink, 2]
	] as const) {
		brush.fillStyle = style;
		for (let at = 0; at < points.length; at += 2)
			brush.fillRect(Math.round(points[at]!) - 1, points[at + 1]! - UPRIGHT, width, 2 * UPRIGHT);
	}
}

function paintSymbols(brush: Brush, picture: Picture, { sheet, density }: Stamps): void {
	const size = STAMP * density;
	for (const symbol of symbols) {
		const points = picture[symbol];
		const [left, top] = stampAt(symbol).map((at) => at * density);
		for (let at = 0; at < points.length; at += 2) {
			const x = Math.round(points[at]!) - STAMP / 2;
			brush.drawImage(sheet, left!, top!, size, size, x, points[at + 1]! - STAMP / 2, STAMP, STAMP);
		}
	}
}

/** Fills rectangles with strips of hatching, each from its own beginning. */
function hatch(
	brush: Brush,
	{ sheet, density }: Stamps,
	kind: keyof typeof STRIP_TOP,
	rectangles: readonly number[]
): void {
	const top = STRIP_TOP[kind] * density;
	for (let at = 0; at < rectangles.length; at += 4) {
		const [left, y, width, height] = rectangles.slice(at, at + 4) as [
			number,
			number,
			number,
			number
		];
		for (let x = 0; x < width; x += STRIP) {
			const part = Math.min(STRIP, width - x);
			brush.drawImage(sheet, 0, top, part * density, height * density, left + x, y, part, height);
		}
	}
}

function paintTitles(
	brush: Brush,
	{ titles }: Picture,
	{ time }: Viewport,
	ink: Ink,
	{ direction, title }: Lettering
): void {
	if (titles.length === 0) return;
	write(brush, ink, TITLE_SIZE, time === 'ltr' ? 'left' : 'right');
	brush.direction = direction;
	brush.fillStyle = ink.soft;
	for (let at = 0; at < titles.length; at += 4) {
		const text = title(titles[at]!, titles[at + 3]!, brush);
		if (text) brush.fillText(text, titles[at + 1]!, titles[at + 2]! + TITLE_SIZE);
	}
}

function write(brush: Brush, ink: Ink, size: number, align: CanvasTextAlign, weight = 400): void {
	brush.font = `${weight} ${size}px ${ink.family}`;
	brush.textBaseline = 'alphabetic';
	brush.textAlign = align;
}

function paintAsOf(brush: Brush, { asOf }: PackedGantt, viewport: Viewport, ink: Ink): void {
	fill(brush, ink.accent, [Math.round(xOf(viewport, asOf)), AXIS, 1.5, viewport.height - AXIS]);
}

/** Above the rows, and over what is scrolled under it: the years, and the name of the as-of line. */
function paintAxis(
	brush: Brush,
	packed: PackedGantt,
	viewport: Viewport,
	ink: Ink,
	{ ticks, asOf }: Lettering
): void {
	const { width, time } = viewport;
	const forward = time === 'ltr' ? 1 : -1;
	fill(brush, ink.paper, [0, 0, width, AXIS]);
	fill(brush, ink.rule, [0, AXIS - 1, width, 1]);
	brush.direction = 'ltr';
	write(brush, ink, AXIS_SIZE, forward > 0 ? 'left' : 'right');
	brush.fillStyle = ink.soft;
	for (const { day, label } of ticks(viewport))
		if (label) brush.fillText(label, Math.round(xOf(viewport, day)) + 4 * forward, AXIS - 9);
	const x = xOf(viewport, packed.asOf);
	if (x < 0 || x > width) return;
	fill(brush, ink.accent, [Math.round(x), 4, 1.5, AXIS - 4]);
	const isLeft = x > width / 2;
	write(brush, ink, AXIS_SIZE, isLeft ? 'right' : 'left', 600);
	const room = brush.measureText(asOf).width;
	brush.fillText(asOf, isLeft ? Math.max(room, x - 7) : Math.min(width - room, x + 7), 15);
}
