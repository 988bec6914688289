import { DEEPEST, tooDeep, tooMany, type SyntaxFault } from './syntax.ts';

/** So many values a text may hold, lists and objects included: several times what the largest record holds. */
export const MOST_VALUES = 2_000_000;

/** Whatever a text of so many characters holds, it is read in a moment. */
const SMALL = 1_000_000;

const [QUOTE, BACKSLASH, COMMA] = [34, 92, 44] as const;
const [OPEN_LIST, OPEN_OBJECT, CLOSE_LIST, CLOSE_OBJECT] = [91, 123, 93, 125] as const;

/**
 * What keeps a large text from being read at all: brackets too deep, or values too many.
 *
 * One pass over the text that makes nothing of it. `JSON.parse` would first build what is then refused, in
 * a hundred times the memory.
 */
export function excessOf(text: string): SyntaxFault | undefined {
	if (text.length <= SMALL) return undefined;
	let depth = 0;
	let values = 1;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit === QUOTE) at = endOfText(text, at);
		else if (unit === COMMA) values++;
		else if (unit === OPEN_LIST || unit === OPEN_OBJECT) {
			if (depth++ === DEEPEST) return tooDeep(at);
			values++;
		} else if (unit === CLOSE_LIST || unit === CLOSE_OBJECT) depth--;
		if (values > MOST_VALUES) return tooMany(at, MOST_VALUES);
	}
	return undefined;
}

/** Where the quotation mark stands that ends the one at an offset; the end, where none does. */
function endOfText(text: string, opening: number): number {
	for (let at = opening + 1; ; at++) {
		at = text.indexOf('"', at);
		if (at < 0) return text.length;
		let backslashes = 0;
		while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++;
		if (backslashes % 2 === 0) return at;
	}
}
