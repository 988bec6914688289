import type { Language } from '@mithaq/charts';
import type { Bundle, LocalisedText } from '@mithaq/schema';
import { holdsOf, typeNamed } from './types.ts';

/** Longest example that is shown, as JSON. */
const LONGEST = 200;

/** Type and field → the first short value that a record has there. */
export function examplesIn(bundle: Bundle): Map<string, unknown> {
	const examples = new Map<string, unknown>();
	visit('bundle', bundle, examples);
	return examples;
}

/** How an example is found again. */
export function exampleKey(type: string, field: string): string {
	return `${type}/${field}`;
}

function visit(typeName: string, value: unknown, examples: Map<string, unknown>): void {
	const properties = typeNamed(typeName)?.schema.properties;
	if (!properties || typeof value !== 'object' || value === null) return;
	for (const [field, schema] of Object.entries(properties)) {
		const held = (value as Record<string, unknown>)[field];
		if (held === undefined) continue;
		keep(exampleKey(typeName, field), held, examples);
		const { type } = holdsOf(schema);
		if (!type) continue;
		for (const item of Array.isArray(held) ? held : [held]) visit(partOf(type), item, examples);
	}
}

/** A list of evidence is seen through to its pieces. */
function partOf(type: string): string {
	return type === 'evidenceList' ? 'evidence' : type;
}

function keep(key: string, value: unknown, examples: Map<string, unknown>): void {
	if (!examples.has(key) && JSON.stringify(value).length <= LONGEST) examples.set(key, value);
}

/** An example as it is shown: a text in the reader's language, anything else as JSON. */
export interface Example {
	text?: string;
	json?: string;
}

/** How a value is shown to a reader of a language. */
export function exampleOf(value: unknown, language: Language): Example | undefined {
	if (value === undefined) return undefined;
	const text = (value as Partial<LocalisedText> | null)?.[language];
	return typeof text === 'string' ? { text } : { json: JSON.stringify(value) };
}
