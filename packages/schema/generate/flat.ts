import { EDITOR_KEYWORDS } from './validators.ts';
import { typeName, type Schema } from './types.ts';

/**
 * The schemas with the type of what is in a list of unique things said in the list, where Ajv looks for it to compare
 * each item once and not with every other.
 */
export function withTypedLists(schemas: Record<string, Schema>): Record<string, Schema> {
	const inList = (value: unknown, from: string): unknown => {
		if (Array.isArray(value)) return value.map((item) => inList(item, from));
		if (typeof value !== 'object' || value === null) return value;
		const { uniqueItems, items } = value as Schema & { uniqueItems?: boolean };
		const own = Object.entries(value).map(([key, inner]) => [key, inList(inner, from)]);
		if (!uniqueItems || !items?.$ref) return Object.fromEntries(own) as unknown;
		const [file, name] = items.$ref.split('#/$defs/') as [string, string];
		const { title: _, $comment: __, examples: ___, ...item } = schemas[file || from]!.$defs![name]!;
		return { ...Object.fromEntries(own), items: item } as unknown;
	};
	return Object.fromEntries(
		Object.entries(schemas).map(([file, schema]) => [file, inList(schema, file) as Schema])
	);
}

/**
 * A schema in one piece: every definition that it needs stands in its own `$defs`, so that nothing has to be
 * resolved, and nothing is in it that strict validators do not know. It is the same schema, under the same `$id`; a
 * definition has the name of its type.
 */
export function flattened(file: string, schemas: Record<string, Schema>): Schema {
	const definitions: Record<string, Schema> = {};
	const inline = (value: unknown, from: string): unknown => {
		if (Array.isArray(value)) return value.map((item) => inline(item, from));
		if (typeof value !== 'object' || value === null) return value;
		const entries = Object.entries(withExamples(value as Schema)).filter(
			([key]) => !EDITOR_KEYWORDS.includes(key)
		);
		return Object.fromEntries(
			entries.map(([key, inner]) => [
				key,
				key === '$ref' ? `#/$defs/${define(String(inner), from)}` : inline(inner, from)
			])
		);
	};
	const names = new Map<string, string>();
	const define = (ref: string, from: string): string => {
		const [target, definition] = ref.split('#/$defs/');
		const at = target || from;
		const known = names.get(`${at}#${definition}`);
		if (known) return known;
		const found = definition ? schemas[at]!.$defs![definition]! : schemas[at]!;
		const { $id: _, $schema: __, ...schema } = found;
		const name = typeName(schema);
		if (name in definitions) throw new TypeError(`one name for two definitions: ${name}`);
		names.set(`${at}#${definition}`, name);
		definitions[name] = {};
		definitions[name] = inline(schema, at) as Schema;
		return name;
	};
	const schema = schemas[file]!;
	const root = inline(schema, file) as Schema;
	return { ...root, $defs: definitions };
}

/** What an editor offers for an open list is an example to everybody else. */
function withExamples(schema: Schema): Schema {
	const { defaultSnippets } = schema;
	if (!Array.isArray(defaultSnippets)) return schema;
	return { ...schema, examples: defaultSnippets.map(({ label }) => label) };
}
