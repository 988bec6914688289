import { dayWords, type RecordIndex } from '@mithaq/model';
import { writingDirection, type View } from '../view.ts';
import { interfaceWords } from '../words/interface.ts';
import { provenanceWords } from '../words/provenance.ts';
import { leavingWords } from '../words/leaving.ts';
import {
	bottomOf,
	placeLines,
	stackTexts,
	type Box,
	type PlacedText,
	type TextKind
} from './lines.ts';
import { placeLegend, type PlacedSample, type Sample } from './legend.ts';

/** Air around a stand-alone drawing, in pixels. */
export const MARGIN = 24;

/** What a stand-alone drawing says of itself. */
export interface SheetWords {
	/** What the chart shows to be true. */
	finding: string;
	/** One computed sentence. */
	takeaway: string;
	/** How to read it, in a line. */
	how: string;
}

/** What every stand-alone drawing has, whatever it draws. */
export interface Sheet extends SheetWords {
	width: number;
	height: number;
	/** Texts above and below the drawing. */
	texts: PlacedText[];
	samples: PlacedSample[];
	/** Heights of the hairlines that part the sheet. */
	hairlines: number[];
}

/** The box that a sheet's texts stand in. */
export function boxOf(width: number, y: number): Box {
	return { x: MARGIN, y, width: width - 2 * MARGIN };
}

/** Sets what stands above the drawing: finding, takeaway, how to read it, the day and the way of time. */
export function placeHead(words: SheetWords, view: View, width: number): PlacedText[] {
	const { asOfLong, timeToTheRight, timeToTheLeft } = interfaceWords[view.language];
	const direction = view.time === 'ltr' ? timeToTheRight : timeToTheLeft;
	const texts: [TextKind, string][] = [
		['finding', words.finding],
		['takeaway', words.takeaway],
		['how', words.how],
		['day', `${asOfLong} ${dayWords(view.asOf, view)} · ${direction}`]
	];
	return stackTexts(texts, boxOf(width, MARGIN - 2), view);
}

/** Sets what stands below it: the legend, and what the drawing rests on. */
export function placeFoot(
	legend: readonly (readonly [Sample, string])[],
	index: RecordIndex,
	view: View,
	{ width, y }: { width: number; y: number }
): Pick<Sheet, 'texts' | 'samples' | 'height' | 'hairlines'> {
	const { samples, bottom } = placeLegend(legend, boxOf(width, y + 20), view);
	const source = placeLines('source', sourceLine(index, view), boxOf(width, bottom + 22), view);
	return {
		texts: [source],
		samples,
		hairlines: [bottom + 14],
		height: bottomOf([source], 0) + MARGIN - 8
	};
}

function sourceLine(index: RecordIndex, view: View): string {
	const { title, licence } = index.bundle.dataset;
	const words = leavingWords[view.language];
	return `${title[view.language]}. ${provenanceWords(index, view)} ${words.licence}: ${licence}.`;
}

/** A box in two columns: names where the language begins, the drawing beside them. */
export function split(
	width: number,
	names: number,
	gap: number,
	view: View
): { names: Box; drawing: Box } {
	const { x, width: inner } = boxOf(width, 0);
	const left = writingDirection(view) === 'ltr';
	const drawing = inner - names - gap;
	return {
		names: { x: left ? x : x + drawing + gap, y: 0, width: names },
		drawing: { x: left ? x + names + gap : x, y: 0, width: drawing }
	};
}
