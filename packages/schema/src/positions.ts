import { Parser, type Place } from './parser.ts';
import { keysOf } from './pointer.ts';

/** A place in a file; lines and columns count from 1, columns in UTF-16 code units. */
export interface Position {
	line: number;
	column: number;
}

/** The places of one text; it is read for them, and its lines are counted, when the first is asked for. */
export class Positions {
	readonly #text: string;
	#place: Place | undefined;
	#lineStarts: number[] | undefined;

	/** The place of its value is given where it is known, or where the text is no JSON. */
	constructor(text: string, place?: Place) {
		this.#text = text;
		this.#place = place;
	}

	/** Where a value stands (RFC 6901 pointer); for one that is missing, where its nearest container stands. */
	of(pointer: string): Position {
		let place = (this.#place ??= placeOf(this.#text));
		for (const key of keysOf(pointer)) {
			const next = partOf(place, key);
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

function placeOf(text: string): Place {
	const parser = new Parser(text);
	parser.read();
	return parser.place;
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
