import type { RecordIndex } from '@mithaq/model';
import type { ActivityChange, Count, DeclaredSide } from '@mithaq/schema';
import { CIRCLE, shapeOf } from '../layout/shapes.ts';
import type { Standing } from '../layout/symbols.ts';
import { writingDirection, type Language, type Page, type View } from '../view.ts';
import { interfaceWords } from '../words/interface.ts';
import { leavingWords } from '../words/leaving.ts';
import { settingOf, placeLines, type Box, type PlacedText } from './lines.ts';
import { textWidth } from './measure.ts';

/** A speaker's symbol as a legend shows it. */
export interface SymbolSample {
	shape: string;
	change: ActivityChange;
	standing: Standing;
	filled: boolean;
}

/** A head count as a legend shows it. */
export interface CountSample {
	count: Pick<Count, 'qualifier' | 'counts'>;
	/** How high it reaches, in pixels. */
	extent: number;
	/** How far below the middle it stands, in pixels. */
	drop: number;
}

/** What a legend shows beside its words. */
export type Sample =
	| SymbolSample
	| CountSample
	| 'current'
	| 'earlier'
	| 'undated'
	| 'until'
	| 'open'
	| 'uncertain'
	| 'late'
	| 'touched'
	| 'lapsed'
	| 'step'
	| 'end'
	| 'met'
	| 'asOf';

/** Width and height of a sample, in pixels. */
export const SAMPLE = { width: 26, height: 20 };
const GAP = 8;
const BETWEEN = 20;

/** A sample and its words, where they stand. */
export interface PlacedSample {
	sample: Sample;
	/** Its top left corner. */
	x: number;
	y: number;
	text: PlacedText;
}

type Entry = readonly [Sample, string];

/** What the marks of the role chart mean: who speaks first, then how. */
export function roleLegend(
	index: RecordIndex,
	sides: readonly DeclaredSide[],
	hasCounts: boolean,
	{ language }: View
): Entry[] {
	const words = interfaceWords[language];
	const symbol = (rest: Partial<SymbolSample>): SymbolSample => ({
		shape: CIRCLE,
		change: 'conducts',
		standing: 'declared',
		filled: false,
		...rest
	});
	return [
		...sides.map(
			({ code, label }) => [symbol({ shape: shapeOf(index, code) }), label[language]] as const
		),
		[symbol({ filled: true }), words.official],
		[symbol({}), words.reported],
		[symbol({ standing: 'planned' }), words.planned],
		[symbol({ standing: 'demanded' }), words.demanded],
		[symbol({ standing: 'observed' }), words.observed],
		[symbol({ change: 'begins' }), words.begins],
		[symbol({ change: 'ends' }), words.ends],
		[symbol({ change: 'isDenied' }), words.denied],
		['lapsed', words.lapsed],
		['asOf', words.asOfLine],
		...(hasCounts ? countLegend(language) : [])
	];
}

/** Bars and arrows reach up or down from their figure: their sample stands in the middle. */
function countLegend(language: Language): Entry[] {
	const words = interfaceWords[language];
	const sample = (
		qualifier: Count['qualifier'],
		{ counts = 'present', extent = 0, drop = 0 }: Partial<CountSample> & Partial<Count> = {}
	): CountSample => ({ count: { qualifier, counts }, extent, drop });
	return [
		[sample('exact'), words.countExact],
		[sample('about'), words.countAbout],
		[sample('between', { extent: 14, drop: 7 }), words.countBetween],
		[sample('atLeast', { drop: 7 }), words.countAtLeast],
		[sample('fewerThan', { drop: -7 }), words.countFewerThan],
		[sample('nonePublished'), words.countNone],
		[sample('exact', { counts: 'authorised' }), words.countAuthorised],
		[sample('exact', { counts: 'planned' }), words.countPlanned]
	];
}

/** What the marks of the deadline chart mean. */
export function deadlineLegend({ language }: View): Entry[] {
	const words = interfaceWords[language];
	return [
		['current', words.currentDeadline],
		['earlier', words.earlierDeadline],
		['undated', words.undated],
		['until', words.untilEnd],
		['open', words.noEnd],
		['uncertain', words.uncertain],
		['late', words.late],
		['touched', words.touched],
		['met', leavingWords[language].met],
		['asOf', words.asOfLine]
	];
}

/** What the marks of the slip chart mean. */
export function slipLegend({ language }: View): Entry[] {
	const words = interfaceWords[language];
	const { step, met } = leavingWords[language];
	return [
		['step', step],
		['current', words.currentDeadline],
		['earlier', words.earlierDeadline],
		['end', words.untilEnd],
		['met', met],
		['asOf', words.asOfLine]
	];
}

/** Sets a legend in rows, from where its language begins to write. */
export function placeLegend(
	entries: readonly Entry[],
	box: Box,
	page: Page
): { samples: PlacedSample[]; bottom: number } {
	const { size, leading } = settingOf('legend');
	const samples: PlacedSample[] = [];
	let along = 0;
	let y = box.y;
	for (const [sample, words] of entries) {
		const needed = SAMPLE.width + GAP + Math.ceil(textWidth(words, size)) + 1;
		const width = Math.min(box.width, needed);
		if (along > 0 && along + width > box.width)
			[along, y] = [0, (samples.at(-1)?.text.bottom ?? y) + 4];
		samples.push(
			placeSample(sample, words, { x: startOf(along, width, box, page), y, width }, page)
		);
		along += width + BETWEEN;
	}
	return { samples, bottom: Math.max(y + leading, ...samples.map(({ text }) => text.bottom)) };
}

function startOf(along: number, width: number, box: Box, page: Page): number {
	return writingDirection(page) === 'ltr' ? box.x + along : box.x + box.width - along - width;
}

function placeSample(sample: Sample, words: string, box: Box, page: Page): PlacedSample {
	const left = writingDirection(page) === 'ltr';
	const width = box.width - SAMPLE.width - GAP;
	return {
		sample,
		x: left ? box.x : box.x + box.width - SAMPLE.width,
		y: box.y,
		text: placeLines(
			'legend',
			words,
			{ x: left ? box.x + SAMPLE.width + GAP : box.x, y: box.y, width },
			page
		)
	};
}
