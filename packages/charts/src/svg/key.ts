import type { Outcome } from '@mithaq/schema';
import { writingDirection, type View } from '../view.ts';
import { bottomOf, placeLines, settingOf, type Box, type PlacedText } from './lines.ts';
import { placeIcon, type PlacedIcon } from './icon.ts';

/** A number and the air after it. */
const BADGE = 26;
const COLUMN = 330;

/** What a number in the drawing stands for. */
export interface KeyEntry {
	number: string;
	title: string;
	/** What is said below the title. */
	when: string;
	/** The icon before it, if there is one. */
	outcome?: Outcome;
}

/** An entry of the key below a drawing, where it stands. */
export interface PlacedKey {
	number: string;
	/** The middle of its number. */
	x: number;
	y: number;
	texts: PlacedText[];
	icon?: PlacedIcon;
}

/** The list of what numbers stand for, in as many columns as there is room for; nothing where there is none. */
export function placeKey(
	words: string,
	entries: readonly KeyEntry[],
	view: View,
	box: Box
): { heading: PlacedText[]; keys: PlacedKey[]; bottom: number } {
	if (entries.length === 0) return { heading: [], keys: [], bottom: box.y };
	const heading = placeLines('heading', words, box, view);
	const columns = Math.max(1, Math.floor(box.width / COLUMN));
	const width = box.width / columns;
	const keys: PlacedKey[] = [];
	let y = heading.bottom + 4;
	for (let first = 0; first < entries.length; first += columns) {
		const row = entries
			.slice(first, first + columns)
			.map((entry, column) => placeEntry(entry, view, columnOf(column, width, y, box, view)));
		keys.push(...row);
		y = Math.max(...row.map(({ texts }) => bottomOf(texts, y))) + 8;
	}
	return { heading: [heading], keys, bottom: y - 8 };
}

function columnOf(column: number, width: number, y: number, box: Box, view: View): Box {
	const left = writingDirection(view) === 'ltr';
	const x = left ? box.x + column * width : box.x + box.width - (column + 1) * width;
	return { x: left ? x : x + 16, y, width: width - 16 };
}

function placeEntry(entry: KeyEntry, view: View, box: Box): PlacedKey {
	const left = writingDirection(view) === 'ltr';
	const inner = { x: left ? box.x + BADGE : box.x, y: box.y, width: box.width - BADGE };
	const title = placeLines('key', entry.title, inner, view);
	const below = { ...inner, y: title.bottom };
	const { icon, beside } = entry.outcome
		? placeIcon(entry.outcome, below, view)
		: { beside: below };
	return {
		number: entry.number,
		x: left ? box.x + 9 : box.x + box.width - 9,
		y: box.y + settingOf('key').leading / 2,
		texts: [title, placeLines('when', entry.when, beside, view)],
		...(icon && { icon })
	};
}
