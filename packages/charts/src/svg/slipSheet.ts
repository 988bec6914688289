import { inDigits, type RecordIndex } from '@mithaq/model';
import { SLIP_FOOT, SLIP_HEAD, type SlipLayout, type SlipLine } from '../layout/slips.ts';
import { chosenCommitments, commitmentsKnown } from '../shown.ts';
import { slipsOf } from '../shownSlips.ts';
import type { View } from '../view.ts';
import { deadlineTakeaway } from '../words/findings.ts';
import { movedParts } from '../words/outcome.ts';
import { slipFinding, slipWords } from '../words/slips.ts';
import { placeKey, type KeyEntry, type PlacedKey } from './key.ts';
import { slipLegend } from './legend.ts';
import { bottomOf, type Box } from './lines.ts';
import { boxOf, placeFoot, placeHead, type Sheet } from './sheet.ts';

/** Room beyond the end of time, for numbers of lines that end there, in pixels. */
const NUMBERS = 48;

/** The slip chart as a drawing that stands alone. */
export interface SlipSheet extends Sheet {
	layout: SlipLayout;
	plot: Box;
	keys: PlacedKey[];
}

/** Lays out the slip chart with all that it needs to stand alone. */
export function placeSlipSheet(index: RecordIndex, view: View, width: number): SlipSheet {
	const commitments = chosenCommitments(index, view, 'slips');
	const { how, key: heading } = slipWords[view.language];
	const words = {
		finding: slipFinding(chosenCommitments(index, view, 'bars'), view),
		takeaway: deadlineTakeaway(commitments, view, commitmentsKnown(index, view).length),
		how
	};
	const head = placeHead(words, view, width);
	const plot = plotBox(width, bottomOf(head, 0) + 14, view);
	const layout = slipsOf(index, view, [plot.width]);
	const below = plot.y + SLIP_HEAD + layout.height + SLIP_FOOT;
	const entries = layout.lines.map((line) => entryOf(line, index, view));
	const key = placeKey(heading, entries, view, boxOf(width, below + 14));
	const foot = placeFoot(slipLegend(view), index, view, { width, y: key.bottom });
	const texts = [...head, ...key.heading, ...foot.texts];
	return { ...words, ...foot, width, texts, layout, plot, keys: key.keys };
}

function plotBox(width: number, top: number, { time }: View): Box {
	const { x, y, width: inner } = boxOf(width, top);
	return { x: time === 'ltr' ? x : x + NUMBERS, y, width: inner - NUMBERS };
}

function entryOf({ number, facts }: SlipLine, index: RecordIndex, view: View): KeyEntry {
	const { language, digits } = view;
	return {
		number: inDigits(number, digits),
		title: facts.commitment.title[language],
		when: movedParts(facts, index, view).join('\u00A0· '),
		outcome: facts.outcome
	};
}
