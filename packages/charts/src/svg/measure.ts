/** Width of a character in ems where it is not in the table: of a script that is not measured here. */
const UNKNOWN = 1;
/** How much wider a bold text is. */
const BOLD = 1.18;

/** Characters by width in ems, of DejaVu Sans: the widest face that a text is likely to be set in. */
const CHARACTERS: readonly [width: number, characters: string][] = [
	[0, '\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670\u200B\u200C\u200D\u200E\u200F'],
	[0.33, " ,.'IJijl\u00A0\u2019·،؛ابتثيىنلـآأإئ"],
	[0.4, '-/:;\\f|!()[]rt'],
	[0.53, '"*_`sz?Lc«»“”؟ءؤةدذعغرزفقهو'],
	[0.61, 'FPTYaekovxy'],
	[0.66, '$0123456789EKSbdghnpqu{}–٠١٢٣٤٥٦٧٨٩مكجحخ'],
	[0.7, 'ABCRVXZ'],
	[0.77, 'DGHNU'],
	[0.81, '&OQwطظ'],
	[0.87, '#+<=>M^~×'],
	[1, '%m@W—…صضسش']
];

const WIDTHS = new Map(
	CHARACTERS.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const))
);

const SPACE = WIDTHS.get(' ')!;

/** Arabic letters that end in a bowl or a foot where nothing joins them to the left, and its width. */
const FINAL = 0.45;
const WIDE_AT_THE_END = /[بتثنيىلفقكسشصضئ](?![\p{L}\p{M}])/gu;

/**
 * An estimate, from above, of how wide a text is, in pixels: the same on every machine, because no
 * font is asked.
 */
export function textWidth(text: string, size: number, bold = false): number {
	return emsOf(text) * size * (bold ? BOLD : 1);
}

function emsOf(text: string): number {
	let ems = (text.match(WIDE_AT_THE_END)?.length ?? 0) * FINAL;
	for (const character of text) ems += WIDTHS.get(character) ?? wide(character);
	return ems;
}

/** Latin letters with marks are as wide as those without. */
function wide(character: string): number {
	return character >= '\u00C0' && character < '\u0250' ? 0.7 : UNKNOWN;
}

/** White space that a line may end at. */
const BREAKS = /[^\S\u00A0]+/;

/** A text in lines of at most so many pixels, by words; a word that is wider than a line is cut. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
	const room = width / (size * (bold ? BOLD : 1));
	const lines: string[] = [];
	let [line, taken] = ['', 0];
	for (const word of text.split(BREAKS)) {
		if (word === '') continue;
		const ems = emsOf(word);
		if (line !== '' && taken + SPACE + ems <= room) {
			line += ` ${word}`;
			taken += SPACE + ems;
			continue;
		}
		if (line !== '') lines.push(line);
		const pieces = ems <= room ? [word] : cut(word, room);
		line = pieces.pop()!;
		lines.push(...pieces);
		taken = pieces.length === 0 ? ems : emsOf(line);
	}
	return line === '' ? lines : [...lines, line];
}

function cut(word: string, room: number): string[] {
	const pieces: string[] = [];
	let piece = '';
	for (const character of word) {
		if (piece !== '' && emsOf(piece + character) > room) {
			pieces.push(piece);
			piece = '';
		}
		piece += character;
	}
	return [...pieces, piece];
}
