import { hasOwnWords, pageLanguage } from '@mithaq/model';
import type { TextPlacement } from '../layout/text.ts';
import { placeText } from '../layout/text.ts';
import { writingDirection, type Page } from '../view.ts';
import { wrapText } from './measure.ts';

/** How a kind of text is set: its size and the distance of its lines, in pixels. */
interface Setting {
	size: number;
	leading: number;
	bold?: boolean;
	/** Air above it, in pixels. */
	above?: number;
}

const SETTINGS = {
	finding: { size: 20, leading: 34, bold: true },
	takeaway: { size: 15, leading: 23, above: 6 },
	how: { size: 13, leading: 20, above: 2 },
	day: { size: 13, leading: 20, bold: true, above: 2 },
	heading: { size: 15, leading: 22, bold: true },
	title: { size: 14, leading: 20 },
	status: { size: 13, leading: 19 },
	lane: { size: 13, leading: 17 },
	key: { size: 13, leading: 19 },
	when: { size: 13, leading: 19 },
	legend: { size: 13, leading: 20 },
	source: { size: 12, leading: 18 }
} satisfies Record<string, Setting>;

/** What a text of the stand-alone drawing is for. */
export type TextKind = keyof typeof SETTINGS;

/** How the texts of a kind are set. */
export function settingOf(kind: TextKind): Required<Setting> {
	return { bold: false, above: 0, ...SETTINGS[kind] };
}

/** Where a text may stand: its left edge, its top and its width, in pixels. */
export interface Box {
	x: number;
	y: number;
	width: number;
}

/** A text in lines, where it stands. */
export interface PlacedText {
	kind: TextKind;
	lines: string[];
	/** Where its lines begin: the left edge, or the right one of a right-to-left text. */
	x: number;
	/** The baseline of its first line. */
	y: number;
	size: number;
	leading: number;
	bold: boolean;
	placement: TextPlacement;
	/** Where what follows may begin. */
	bottom: number;
}

/** Sets a text into a box, from its top, in as many lines as it needs. */
export function placeLines(
	kind: TextKind,
	text: string,
	{ x, y, width }: Box,
	page: Page
): PlacedText {
	const { size, leading, bold, above } = settingOf(kind);
	const lines = wrapText(text, width, size, bold);
	const left = writingDirection(page) === 'ltr';
	return {
		kind,
		lines,
		x: left ? x : x + width,
		y: y + above + Math.round((leading + size * 0.7) / 2),
		size,
		leading,
		bold,
		placement: placeText(left ? 'right' : 'left', pageOf(text, page)),
		bottom: y + above + lines.length * leading
	};
}

/** Where our words are not in the language of the page, each text is written in the direction of its own first letter. */
function pageOf(text: string, page: Page): Page {
	if (hasOwnWords(pageLanguage(page))) return page;
	const [letter = ''] = /\p{L}/u.exec(text) ?? [];
	return {
		language: /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u.test(letter)
			? 'ar'
			: 'en'
	};
}

/** Sets texts one below the other. */
export function stackTexts(
	texts: readonly (readonly [TextKind, string])[],
	box: Box,
	page: Page
): PlacedText[] {
	const placed: PlacedText[] = [];
	for (const [kind, text] of texts)
		placed.push(placeLines(kind, text, { ...box, y: bottomOf(placed, box.y) }, page));
	return placed;
}

/** Where the last of these texts ends. */
export function bottomOf(texts: readonly PlacedText[], top: number): number {
	return texts.at(-1)?.bottom ?? top;
}
