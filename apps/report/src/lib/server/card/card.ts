import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { deadlineFinding, roleFinding, writingDirection } from '@mithaq/charts';
import { dayWords, knownCommitments, knownRoles, type RecordIndex } from '@mithaq/model';
import type { Figure } from '../../charts.ts';
import { siteName } from '../../language.ts';
import { defaultView } from '../../view.ts';
import { siteWords } from '../../words.ts';
import { stripsOf, type Strip } from './strips.ts';

/** Size of a card, in pixels: what the sites that show them ask for (ogp.me). */
export const CARD = { width: 1200, height: 630 };
const MARGIN = 64;
/** Where the chart in little ends. */
const BOTTOM = 540;
const INK = {
	paper: '#fbfaf7',
	ink: '#1b1b1a',
	soft: '#55524c',
	promise: '#47606f',
	noWord: '#b3aea4'
};
/** From combat to no presence, as the charts have them: dark and warm, then cool and light. */
const ROLES = [
	'#6b1d14',
	'#8a3a1c',
	'#94602a',
	'#8a7a3a',
	'#6d8257',
	'#4f8b83',
	'#4b86a0',
	'#6a92b8'
];

const files = createRequire(import.meta.url);
for (const [weight, name] of [
	[400, 'Card'],
	[600, 'Card Bold']
] as const) {
	for (const [face, script] of [
		['sans', 'latin'],
		['sans-arabic', 'arabic']
	] as const) {
		const file = `ibm-plex-${face}/files/ibm-plex-${face}-${script}-${weight}-normal.woff2`;
		GlobalFonts.registerFromPath(files.resolve(`@fontsource/${file}`), `${name} ${script}`);
	}
}
const face = (name: string, size: number) => `${size}px "${name} arabic", "${name} latin"`;

/**
 * The card that other sites show with a link to this one: what the chart found, as known on the record's last day,
 * above the chart in little. A PNG, the same bytes for the same record.
 */
export function card(index: RecordIndex, figure: Figure, tag: string): Uint8Array {
	const canvas = createCanvas(CARD.width, CARD.height);
	const brush = canvas.getContext('2d');
	const { dataset } = index.bundle;
	const view = defaultView(tag, dataset);
	const { language } = view;
	const finding =
		figure === 'roles'
			? roleFinding(knownRoles(index, view.asOf), index, view)
			: deadlineFinding(knownCommitments(index, view.asOf), view);
	brush.fillStyle = INK.paper;
	brush.fillRect(0, 0, CARD.width, CARD.height);
	brush.direction = writingDirection(view);
	brush.textAlign = 'start';
	const below = write(brush, finding, { y: 104, size: 50, lines: 3, bold: true });
	const top = write(brush, dataset.title[language], { y: below, size: 28, lines: 1 });
	drawStrips(brush, stripsOf(index, figure, view.asOf), { top, toTheLeft: view.time === 'rtl' });
	const day = `${siteWords[language].asOf} ${dayWords(view.asOf, view)}`;
	write(brush, `${siteName(tag)} · ${day}`, { y: 596, size: 28, lines: 1, bold: true });
	return canvas.toBuffer('image/png');
}

interface Setting {
	/** Where the first line stands. */
	y: number;
	size: number;
	/** At most so many; what does not fit ends in an ellipsis. */
	lines: number;
	bold?: boolean;
}

/** Writes lines of text; returns where the next may stand. */
function write(brush: SKRSContext2D, text: string, { y, size, lines, bold }: Setting): number {
	brush.font = face(bold ? 'Card Bold' : 'Card', size);
	brush.fillStyle = bold ? INK.ink : INK.soft;
	const x = brush.direction === 'rtl' ? CARD.width - MARGIN : MARGIN;
	const leading = size * 1.35;
	const written = linesOf(brush, text, lines);
	written.forEach((line, place) => brush.fillText(line, x, y + place * leading));
	return y + written.length * leading;
}

function linesOf(brush: SKRSContext2D, text: string, most: number): string[] {
	const fits = (line: string) => brush.measureText(line).width <= CARD.width - 2 * MARGIN;
	const lines = [''];
	for (const word of text.split(' ')) {
		const longer = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`;
		if (fits(longer)) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	if (lines.length <= most) return lines;
	return [...lines.slice(0, most - 1), `${lines[most - 1]}…`];
}

function drawStrips(
	brush: SKRSContext2D,
	strips: readonly Strip[],
	{ top, toTheLeft }: { top: number; toTheLeft: boolean }
): void {
	if (strips.length === 0) return;
	const first = Math.min(...strips.map(({ from }) => from));
	const last = Math.max(...strips.map(({ to }) => to));
	const rows = Math.max(...strips.map(({ line }) => line)) + 1;
	const row = (BOTTOM - top) / rows;
	const across = (day: number) => ((day - first) / (last - first)) * (CARD.width - 2 * MARGIN);
	for (const { from, to, line, tone } of strips) {
		const width = Math.max(2, across(to) - across(from));
		const x = toTheLeft ? CARD.width - MARGIN - across(from) - width : MARGIN + across(from);
		brush.fillStyle = colourOf(tone);
		brush.fillRect(x, top + line * row, width, Math.max(1.5, Math.min(24, row * 0.7)));
	}
}

function colourOf(tone: Strip['tone']): string {
	if (typeof tone === 'number') return ROLES[Math.min(tone, ROLES.length - 1)]!;
	return tone === 'noWord' ? INK.noWord : INK.promise;
}
