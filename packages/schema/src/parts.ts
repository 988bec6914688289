import { childPointer } from './pointer.ts';
import type { Entry } from './records.ts';

/** A string somewhere in a record. */
export interface Text<E = Entry> {
	text: string;
	/** The name of the nearest field that holds it. */
	name: string;
	/** The object that has that field. */
	holder: Record<string, unknown>;
	entry: E;
	/** Which one of the record's texts it is. Where it stands is not kept: few pointers are ever asked for. */
	index: number;
}

interface Holding {
	value: unknown;
}

/** Called with a text, the name of the nearest field that holds it, and the object that has that field. */
type Visit = (text: string, name: string, holder: Text['holder']) => void;

/** Goes through every text of a record, in document order. Most are only looked at, so nothing is made of them. */
export function eachText({ value }: Holding, visit: Visit): void {
	visitTexts(value, '', {}, visit);
}

/** Whatever the record's own fields are called, they are none of ours. */
const OWN = new Set(['extensions', 'extensionSchemas']);

function visitTexts(value: unknown, name: string, holder: Text['holder'], visit: Visit): void {
	if (typeof value === 'string') visit(value, name, holder);
	else if (Array.isArray(value)) {
		for (let at = 0; at < value.length; at++) visitTexts(value[at], name, holder, visit);
	} else if (typeof value === 'object' && value !== null) {
		const object = value as Text['holder'];
		for (const field in object) {
			if (!Object.hasOwn(object, field)) continue;
			visitTexts(object[field], OWN.has(name) ? name : field, object, visit);
		}
	}
}

/** Every text of a record, in document order. */
export function textsOf<E extends Holding>(entry: E): Text<E>[] {
	const texts: Text<E>[] = [];
	eachText(entry, (text, name, holder) =>
		texts.push({ text, name, holder, entry, index: texts.length })
	);
	return texts;
}

/** Where a text stands in its record (RFC 6901 pointer). */
export function pointerOf({ entry, index }: Text<Holding>): string {
	const pointers = pointersIn(entry.value, '');
	for (let at = 0; at < index; at++) pointers.next();
	return pointers.next().value as string;
}

/** Where the object stands that holds a text in a field of its own. */
export function pointerOfHolder(text: Text<Holding>): string {
	const pointer = pointerOf(text);
	return pointer.slice(0, pointer.lastIndexOf('/'));
}

function* pointersIn(value: unknown, pointer: string): Generator<string> {
	if (typeof value === 'string') yield pointer;
	else if (typeof value === 'object' && value !== null) {
		for (const [key, inner] of Object.entries(value)) {
			yield* pointersIn(inner, childPointer(pointer, key));
		}
	}
}
