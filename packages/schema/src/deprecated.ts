import type { CompiledSchema, Part } from './errors.ts';
import * as compiled from './generated/validators.js';
import type { Finding } from './json.ts';
import { ar, type Message } from './message.ts';
import { childPointer } from './pointer.ts';
import type { Shapes } from './validate.ts';

/** A field that a value holds and that the next major version will not know. */
export interface Deprecation extends Finding {
	/** Where what it holds belongs (RFC 6901 pointer into the same value). */
	replacedBy: string;
}

/** Every deprecated field that a value of a kind holds, in the order of the value. */
export function deprecations(kind: keyof Shapes, value: unknown): Deprecation[] {
	return deprecationsOf<unknown>(compiled[kind], value);
}

/** The same by a compiled schema. */
export function deprecationsOf<T>(schema: CompiledSchema<T>, value: unknown): Deprecation[] {
	return holdsDeprecated(schema) ? [...deprecatedIn(schema, value, '')] : [];
}

/** Compiled schema → whether any field of it is deprecated; most have none, and need no second look. */
const known = new WeakMap<Part, boolean>();

function holdsDeprecated(part: Part): boolean {
	const found =
		known.get(part) ?? (part.deprecated !== undefined || innerParts(part).some(holdsDeprecated));
	known.set(part, found);
	return found;
}

function innerParts({ items, members }: Part): Part[] {
	return [...(items ? [items] : []), ...(members?.values() ?? [])];
}

function* deprecatedIn(part: Part, value: unknown, pointer: string): Generator<Deprecation> {
	if (typeof value !== 'object' || value === null) return;
	for (const [name, child] of Object.entries(value)) {
		const inner = Array.isArray(value) ? part.items : part.members?.get(name);
		if (!inner || child === undefined) continue;
		const place = childPointer(pointer, name);
		const replacement = part.deprecated?.get(name);
		if (replacement !== undefined) yield deprecation(place, pointer, replacement);
		yield* deprecatedIn(inner, child, place);
	}
}

function deprecation(pointer: string, parent: string, replacement: string): Deprecation {
	const message = messageOf(replacement.slice(1));
	const replacedBy = parent + replacement;
	return { pointer, rule: 'deprecated-field', severity: 'warning', ...message, replacedBy };
}

function messageOf(replacement: string): Message {
	return {
		must: {
			ar: ar`يُترك، فقد حلّ محله ${replacement}`,
			en: `be left out: ${replacement} takes its place`
		},
		cure: {
			ar: ar`انقل ما فيه إلى ${replacement}.`,
			en: `Move what it holds to ${replacement}.`
		}
	};
}
