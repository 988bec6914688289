import type { Schema } from './types.ts';

/** A part of a schema and where it stands, such as `common.json#/$defs/id`. */
export interface Part {
	schema: Schema;
	place: string;
}

/** What stands at a place. Throws where nothing does. */
export function partAt(schemas: Record<string, Schema>, place: string): Part {
	const [file, pointer = ''] = place.split('#');
	const keys = pointer.split('/').slice(1);
	const found = keys.reduce<unknown>(
		(parent, key) => (parent as Record<string, unknown> | undefined)?.[key],
		schemas[file!]
	);
	if (!found) throw new TypeError(`unknown $ref: ${place}`);
	return { schema: found as Schema, place: `${file}#${pointer}` };
}

/** The place that a part refers to. */
export function targetOf({ schema: { $ref }, place }: Part): string | undefined {
	return $ref?.startsWith('#') ? place.split('#')[0] + $ref : $ref;
}

/** The schema under a keyword. Throws where there is none. */
export function partUnder({ schema, place }: Part, keyword: 'items' | 'if' | 'then'): Part {
	const found = schema[keyword];
	if (!found) throw new TypeError(`missing ${keyword} at ${place}`);
	return { schema: found, place: `${place}/${keyword}` };
}

/** The schemas that a keyword lists. */
export function branchesOf({ schema, place }: Part, keyword: 'anyOf' | 'allOf'): Part[] {
	return (schema[keyword] ?? []).map((branch, at) => ({
		schema: branch,
		place: `${place}/${keyword}/${at}`
	}));
}

/** Each member that an object may have, with its schema. */
export function membersOf({ schema, place }: Part): [string, Part][] {
	return Object.entries(schema.properties ?? {}).map(([name, member]) => [
		name,
		{ schema: member, place: `${place}/properties/${name}` }
	]);
}

/** Every member that an object, or a condition on it, asks for by name. */
export function namesAskedBy(part: Part): string[] {
	const { schema } = part;
	const conditions = [...branchesOf(part, 'anyOf'), ...branchesOf(part, 'allOf')];
	if (schema.if) conditions.push(partUnder(part, 'if'), partUnder(part, 'then'));
	const names = conditions.flatMap((condition) => [
		...Object.keys(condition.schema.properties ?? {}),
		...namesAskedBy(condition)
	]);
	return [...new Set([...(schema.required ?? []), ...names])];
}
