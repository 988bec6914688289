import { membersOf, namesAskedBy, type Part } from './part.ts';
import type { Schema } from './types.ts';

const CONDITION = ['required', 'properties', 'anyOf', 'allOf', 'if', 'then'];

/** Keywords that are read together. What is in none of a part's lists would be passed over. */
const VOCABULARY: Record<string, string[]> = {
	reference: ['$ref'],
	codes: ['const', 'enum'],
	condition: CONDITION,
	string: ['type', 'pattern', 'minLength', 'maxLength'],
	integer: ['type', 'minimum'],
	array: ['type', 'items', 'minItems', 'uniqueItems'],
	object: ['type', 'unevaluatedProperties', ...CONDITION]
};

/** Keywords that forbid nothing. `format` does not, unless one asks for it. */
const ANNOTATIONS = new Set([
	'$schema',
	'$id',
	'$comment',
	'$defs',
	'title',
	'description',
	'examples',
	'deprecated',
	'x-replacedBy',
	'format'
]);

/** Throws where a schema says what this compiler would not compile, or not rightly. */
export function refuseUnknown(part: Part, isCondition = false): void {
	const { schema, place } = part;
	const kind = schema.type ?? (schema.$ref ? 'reference' : isCondition ? 'condition' : 'codes');
	const known = VOCABULARY[kind];
	if (!known) throw new TypeError(`unknown type: ${kind} at ${place}`);
	for (const keyword of Object.keys(schema)) {
		if (ANNOTATIONS.has(keyword) || known.includes(keyword)) continue;
		throw new TypeError(`unknown keyword: ${keyword} at ${place}`);
	}
	const asked = Object.keys(schema).filter((keyword) => !ANNOTATIONS.has(keyword));
	if (asked.length === 0 && !isCondition) throw new TypeError(`nothing is asked at ${place}`);
	for (const code of schema.enum ?? [schema.const ?? '']) {
		if (typeof code !== 'string') throw new TypeError(`code that is no string at ${place}`);
	}
	if (kind === 'object') refuseOpen(part);
}

/** A member that only a condition names would have to be let through where the condition holds. */
function refuseOpen(part: Part): void {
	const { schema, place } = part;
	const members = membersOf(part).map(([name]) => name);
	const odd = members.find((name) => !/^(?!__proto__$)[\w$]+$/.test(name));
	if (odd !== undefined) throw new TypeError(`name that is no identifier: ${odd} at ${place}`);
	const stray = namesAskedBy(part).find((name) => !members.includes(name));
	if (stray !== undefined) throw new TypeError(`unknown member: ${stray} at ${place}`);
	if (schema.unevaluatedProperties !== false) throw new TypeError(`open object at ${place}`);
	for (const [name, member] of membersOf(part)) refuseUnreplaced(schema, name, member);
}

/** A field that goes must be one that can be left out, and say where what it holds belongs. */
function refuseUnreplaced(object: Schema, name: string, { schema, place }: Part): void {
	const { deprecated = false, 'x-replacedBy': pointer } = schema;
	if (!deprecated && pointer === undefined) return;
	if (!deprecated) throw new TypeError(`missing deprecated at ${place}`);
	if (pointer === undefined) throw new TypeError(`missing x-replacedBy at ${place}`);
	const [, replacement = ''] = pointer.split('/');
	const known = Object.keys(object.properties ?? {});
	if (!known.includes(replacement))
		throw new TypeError(`unknown x-replacedBy: ${pointer} at ${place}`);
	if (object.required?.includes(name)) throw new TypeError(`deprecated but required: ${place}`);
}
