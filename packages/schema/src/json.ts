import { parse, type ValueNode, type ObjectNode } from '@humanwhocodes/momoa';
import { childPointer } from './pointer.ts';
import { syntaxFinding } from './syntax.ts';

/** A place in a file; lines and columns count from 1. */
export interface Position {
	line: number;
	column: number;
}

/** What is wrong, and where in the value (RFC 6901 pointer). */
export interface Finding {
	pointer: string;
	rule: string;
	/** What the value must be, as the end of a sentence: "be a day that exists". */
	must: string;
	/** What it is instead, where that helps. */
	actual?: unknown;
	/** Where it stands, if not where the pointer leads. */
	at?: Position;
}

/** A JSON document that remembers where each value stands. */
export interface JsonDocument {
	file: string;
	value: unknown;
	/** Pointer → where the value begins. */
	positions: Map<string, Position>;
	/** Syntax errors and duplicate keys. */
	findings: Finding[];
}

/** Parses JSON (RFC 8259) and keeps positions. Never throws: what is wrong is in `findings`. */
export function readJson(file: string, text: string): JsonDocument {
	const document: JsonDocument = { file, value: undefined, positions: new Map(), findings: [] };
	const finding = syntaxFinding(text);
	if (finding) document.findings.push(finding);
	else document.value = evaluate(parse(text, { mode: 'json' }).body, '', document);
	return document;
}

function evaluate(node: ValueNode, pointer: string, document: JsonDocument): unknown {
	const { line, column } = node.loc.start;
	document.positions.set(pointer, { line, column });
	if (node.type === 'Object') return evaluateObject(node, pointer, document);
	if (node.type === 'Array') {
		return node.elements.map((element, index) =>
			evaluate(element.value, `${pointer}/${index}`, document)
		);
	}
	return 'value' in node ? node.value : null;
}

function evaluateObject(node: ObjectNode, pointer: string, document: JsonDocument): unknown {
	const object: Record<string, unknown> = {};
	for (const { name, value } of node.members) {
		const key = name.type === 'String' ? name.value : name.name;
		const place = childPointer(pointer, key);
		if (Object.hasOwn(object, key)) document.findings.push(duplicateKey(place, name.loc.start));
		else define(object, key, evaluate(value, place, document));
	}
	return object;
}

function duplicateKey(pointer: string, { line, column }: Position): Finding {
	const must = 'stand only once in its object';
	return { pointer, rule: 'duplicate-key', must, at: { line, column } };
}

/** Assignment would set the prototype where the key is `__proto__`. */
function define(object: Record<string, unknown>, key: string, value: unknown): void {
	Object.defineProperty(object, key, {
		value,
		enumerable: true,
		writable: true,
		configurable: true
	});
}

/** Where a value stands; for a value that is missing, where its nearest container stands. */
export function positionOf(document: JsonDocument, pointer: string): Position {
	for (let place = pointer; ; place = place.slice(0, place.lastIndexOf('/'))) {
		const found = document.positions.get(place);
		if (found) return found;
		if (place === '') return { line: 1, column: 1 };
	}
}
