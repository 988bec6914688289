import { childPointer } from './pointer.ts';
import { allEntries, type Entry, type Records } from './records.ts';

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

/** Several rules ask for the texts of the records, which are walked once. */
const known = new WeakMap<Records, Map<string, Text[]>>();

/** The texts of all records, of the right shape or not, by the name of their field. */
export function textsByField(records: Records): Map<string, Text[]> {
	const found = known.get(records);
	if (found) return found;
	const byField = new Map<string, Text[]>();
	for (const entry of allEntries(records)) {
		for (const text of textsOf(entry)) {
			const alike = byField.get(text.name);
			if (alike) alike.push(text);
			else byField.set(text.name, [text]);
		}
	}
	known.set(records, byField);
	return byField;
}

/** Every text of a record, in document order. */
export function textsOf<E extends Holding>(entry: E): Text<E>[] {
	const texts: Text<E>[] = [];
	gather(entry.value, '', {}, entry, texts);
	return texts;
}

function gather<E>(
	value: unknown,
	name: string,
	holder: Text['holder'],
	entry: E,
	texts: Text<E>[]
): void {
	if (typeof value === 'string') {
		texts.push({ text: value, name, holder, entry, index: texts.length });
	} else if (Array.isArray(value)) {
		for (let at = 0; at < value.length; at++) gather(value[at], name, holder, entry, texts);
	} else if (typeof value === 'object' && value !== null) {
		const object = value as Text['holder'];
		for (const field in object) {
			if (Object.hasOwn(object, field)) gather(object[field], field, object, entry, texts);
		}
	}
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
