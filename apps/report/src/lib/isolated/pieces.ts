/** A part of a text: one that runs from left to right wherever it stands, or what lies between. */
export interface Piece {
	text: string;
	isLeftToRight: boolean;
}

const LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏ';
const WORD = `[\\d${LETTERS}]+`;
/** What joins the parts of a date, an interval, an address, an identifier. */
const JOINED = `(?:\\.\\./)?${WORD}(?:[-–‑/.:_~?%#@&=+'’,]+${WORD})*[~?%]?(?:/\\.\\.)?`;
/** Latin words after each other stay together with what stands between them. */
const PHRASE = `(?=[^\\s\u0590-\u08FF]*[${LETTERS}])${JOINED}(?:[,;:.!?"“”'’&–—]{0,2} ["“'‘&–—]{0,2} ?${JOINED})*`;
const ADDRESS = String.raw`(?:https?:\/\/|mailto:|urn:)[^\s«»"<>()،؛]*[^\s«»"<>()،؛.,;:!?]`;
const LEFT_TO_RIGHT = new RegExp(`${ADDRESS}|${PHRASE}|${JOINED}`, 'gu');

const HAS_RIGHT_TO_LEFT = /[\u0590-\u08FF]/;
/** Alone a number keeps its digits in order. */
const NUMBER = /^\d+(?:[.,]\d+)*$/;
const HAS_LATIN = new RegExp(`[\\d${LETTERS}]`);

/**
 * The parts of a text that stands in a paragraph from right to left. Dates, intervals, addresses, identifiers and Latin
 * words are parts of their own: beside Arabic letters the bidirectional algorithm (UAX #9, W2) would turn them
 * round. What has no letter from right to left is one part whole.
 */
export function piecesOf(text: string): Piece[] {
	if (!HAS_RIGHT_TO_LEFT.test(text))
		return [{ text, isLeftToRight: HAS_LATIN.test(text) && !NUMBER.test(text.trim()) }];
	const pieces: Piece[] = [];
	let end = 0;
	const plain = (to: number) => {
		if (to > end) pieces.push({ text: text.slice(end, to), isLeftToRight: false });
	};
	for (const { 0: token, index } of text.matchAll(LEFT_TO_RIGHT)) {
		if (NUMBER.test(token)) continue;
		plain(index);
		pieces.push({ text: token, isLeftToRight: true });
		end = index + token.length;
	}
	plain(text.length);
	return pieces;
}
