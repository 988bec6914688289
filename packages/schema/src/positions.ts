/** A place in a file; lines and columns count from 1, columns in UTF-16 code units. */
export interface Position {
	line: number;
	column: number;
}

/** Where the parts of a value begin: the offset of a scalar, and of a list or object with its parts. */
export type Place = number | { at: number; parts: Place[]; keys?: string[] };

/** The places of one text; lines are counted when the first position is asked for. */
export class Positions {
	readonly #text: string;
	readonly #place: Place;
	#lineStarts: number[] | undefined;

	constructor(text: string, place: Place = 0) {
		this.#text = text;
		this.#place = place;
	}

	/** Where a value stands (RFC 6901 pointer); for one that is missing, where its nearest container stands. */
	of(pointer: string): Position {
		let place = this.#place;
		for (const escaped of pointer.split('/').slice(1)) {
			const next = partOf(place, escaped.replaceAll('~1', '/').replaceAll('~0', '~'));
			if (next === undefined) break;
			place = next;
		}
		return this.at(typeof place === 'number' ? place : place.at);
	}

	/** The line and column of an offset. */
	at(offset: number): Position {
		const starts = (this.#lineStarts ??= lineStartsOf(this.#text));
		let line = 0;
		for (let end = starts.length; line + 1 < end;) {
			const middle = (line + end) >> 1;
			if (starts[middle]! <= offset) line = middle;
			else end = middle;
		}
		return { line: line + 1, column: offset - starts[line]! + 1 };
	}
}

function partOf(place: Place, key: string): Place | undefined {
	if (typeof place === 'number') return undefined;
	return place.parts[place.keys ? place.keys.indexOf(key) : Number(key)];
}

/** Lines end in a line feed, a carriage return, or both. */
function lineStartsOf(text: string): number[] {
	const starts = [0];
	for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
	return starts;
}
