import { childPointer } from './pointer.ts';

/** A list or object on the way to a part: where it stands, counted from the record. */
interface Step {
	container: Step | undefined;
	key: string | number;
}

/** Part of a record that knows where it stands; pointers are long, and few are ever asked for. */
class Part implements Step {
	readonly container: Step | undefined;
	readonly key: string | number;

	constructor(container: Step | undefined, key: string | number) {
		this.container = container;
		this.key = key;
	}

	get pointer(): string {
		return pointerOf(this);
	}
}

/** The record itself stands in nothing. */
function pointerOf({ container, key }: Step): string {
	return container ? childPointer(pointerOf(container), key) : '';
}

/** A string somewhere in a record, with the name of the nearest field that holds it. */
export class Field extends Part {
	readonly name: string;
	readonly text: string;

	constructor(container: Step | undefined, key: string | number, name: string, text: string) {
		super(container, key);
		this.name = name;
		this.text = text;
	}
}

/** An object somewhere in a record. */
export class Member extends Part {
	readonly object: Record<string, unknown>;

	constructor(container: Step | undefined, key: string | number, object: object) {
		super(container, key);
		this.object = object as Record<string, unknown>;
	}
}

interface Parts {
	fields: Field[];
	members: Member[];
}

/** Several rules ask for the parts of each record; it is walked once. */
const known = new WeakMap<object, Parts>();

/** Every string in a record, in document order. */
export function stringFields(entry: { value: unknown }): readonly Field[] {
	return partsOf(entry).fields;
}

/** Every object in a record, itself included, outer ones first. */
export function objectsIn(entry: { value: unknown }): readonly Member[] {
	return partsOf(entry).members;
}

function partsOf(entry: { value: unknown }): Parts {
	const found = known.get(entry);
	if (found) return found;
	const parts: Parts = { fields: [], members: [] };
	gather(entry.value, undefined, '', '', parts);
	known.set(entry, parts);
	return parts;
}

function gather(
	value: unknown,
	container: Step | undefined,
	key: string | number,
	name: string,
	parts: Parts
): void {
	if (typeof value === 'string') parts.fields.push(new Field(container, key, name, value));
	if (typeof value !== 'object' || value === null) return;
	if (Array.isArray(value)) {
		const step = { container, key };
		for (let at = 0; at < value.length; at++) gather(value[at], step, at, name, parts);
		return;
	}
	const member = new Member(container, key, value);
	parts.members.push(member);
	for (const field of Object.keys(value)) {
		gather(member.object[field], member, field, field, parts);
	}
}
