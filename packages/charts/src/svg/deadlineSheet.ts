import { counted, type CommitmentFacts, type RecordIndex } from '@mithaq/model';
import type { GanttLayout, PlacedCommitment } from '../layout/gantt.ts';
import { chosenCommitments, commitmentsKnown, ganttOf } from '../shown.ts';
import type { View } from '../view.ts';
import { deadlineFinding, deadlineTakeaway } from '../words/findings.ts';
import { interfaceWords, partyWords } from '../words/interface.ts';
import { statusParts } from '../words/outcome.ts';
import { placeIcon, type PlacedIcon } from './icon.ts';
import { deadlineLegend } from './legend.ts';
import { bottomOf, placeLines, type Box, type PlacedText } from './lines.ts';
import { boxOf, placeFoot, placeHead, split, type Sheet } from './sheet.ts';

/** Height of the years and of the as-of day above the rows, in pixels. */
export const AXIS = 44;
const GAP = 18;
const PADDING = 8;

/** A commitment's row, where it stands. */
export interface PlacedRow {
	row: PlacedCommitment;
	/** The row's number in the chart, from 0. */
	number: number;
	y: number;
	height: number;
	icon: PlacedIcon;
	texts: PlacedText[];
}

/** Rows under one heading, where they stand. */
export interface PlacedBlock {
	heading: PlacedText[];
	y: number;
	height: number;
	rows: PlacedRow[];
}

/** The deadline chart as a drawing that stands alone. */
export interface DeadlineSheet extends Sheet {
	layout: GanttLayout;
	plot: Box;
	blocks: PlacedBlock[];
}

/** Lays out the deadline chart with all that it needs to stand alone. */
export function placeDeadlineSheet(index: RecordIndex, view: View, width: number): DeadlineSheet {
	const commitments = chosenCommitments(index, view, 'bars');
	const layout = ganttOf(index, view, commitments);
	const words = {
		finding: deadlineFinding(commitments, view),
		takeaway: deadlineTakeaway(commitments, view, commitmentsKnown(index, view).length),
		how: interfaceWords[view.language].deadlineHow
	};
	const head = placeHead(words, view, width);
	const { names, drawing } = split(width, Math.min(340, Math.round(width * 0.29)), GAP, view);
	const plot = { ...drawing, y: bottomOf(head, 0) + 10 };
	const blocks = placeBlocks(layout, index, view, { ...names, y: plot.y + AXIS }, width);
	const last = blocks.at(-1);
	const y = last ? last.y + last.height : plot.y + AXIS;
	const foot = placeFoot(deadlineLegend(view), index, view, { width, y });
	return { ...words, ...foot, width, texts: [...head, ...foot.texts], layout, plot, blocks };
}

function placeBlocks(
	{ groups }: GanttLayout,
	index: RecordIndex,
	view: View,
	names: Box,
	width: number
): PlacedBlock[] {
	const blocks: PlacedBlock[] = [];
	let [y, number] = [names.y, 0];
	for (const { key, rows } of groups) {
		const words = headingOf(key, rows, index, view);
		const heading = words === '' ? [] : [placeLines('heading', words, boxOf(width, y + 12), view)];
		const block = placeBlock(heading, rows, number, index, view, { ...names, y });
		blocks.push(block);
		y = block.y + block.height;
		number += rows.length;
	}
	return blocks;
}

function headingOf(key: string, rows: PlacedCommitment[], index: RecordIndex, view: View): string {
	if (key === '') return '';
	const event = index.events.get(key);
	const name = event ? event.title[view.language] : partyWords(index, key, view.language);
	return `${name} · ${counted(rows.length, 'commitment', view)}`;
}

function placeBlock(
	heading: PlacedText[],
	rows: readonly PlacedCommitment[],
	first: number,
	index: RecordIndex,
	view: View,
	names: Box
): PlacedBlock {
	const top = heading.length === 0 ? names.y : bottomOf(heading, names.y) + 5;
	const placedRows: PlacedRow[] = [];
	let y = top;
	for (const [place, row] of rows.entries()) {
		const next = placeRow(row, first + place, index, view, { ...names, y });
		placedRows.push(next);
		y += next.height;
	}
	return { heading, y: top, height: y - top, rows: placedRows };
}

function placeRow(
	row: PlacedCommitment,
	number: number,
	index: RecordIndex,
	view: View,
	names: Box
): PlacedRow {
	const { language } = view;
	const { facts } = row;
	const title = placeLines(
		'title',
		facts.commitment.title[language],
		{ ...names, y: names.y + PADDING },
		view
	);
	const below = { ...names, y: title.bottom };
	const { icon, beside } = placeIcon(facts.outcome, below, view);
	const status = placeLines('status', statusWords(facts, index, view), beside, view);
	const height = Math.max(row.height, bottomOf([status], 0) + PADDING - names.y);
	return {
		row: { ...row, height },
		number,
		y: names.y,
		height,
		icon,
		texts: [title, status]
	};
}

function statusWords(facts: CommitmentFacts, index: RecordIndex, view: View): string {
	const words = interfaceWords[view.language];
	const { length } = facts.readings;
	const contested = length > 1 ? [`${words.readings}: ${counted(length, 'reading', view)}`] : [];
	return [...statusParts(facts, index, view), ...contested].join('\u00A0· ');
}
