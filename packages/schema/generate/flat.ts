import { EDITOR_KEYWORDS } from './validators.ts';
import { typeName, type Schema } from './types.ts';

/**
 * A schema in one piece: every definition that it needs stands in its own `$defs`, so that nothing has to be
 * resolved, and nothing is in it that strict validators do not know. It is the same schema, under the same `$id`.
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
	const define = (ref: string, from: string): string => {
		const [target, definition] = ref.split('#/$defs/');
		const at = target || from;
		const found = definition ? schemas[at]!.$defs![definition]! : schemas[at]!;
		const name = typeName(found);
		if (definitions[name]) return name;
		definitions[name] = {};
		const { $id: _, $schema: __, ...schema } = found;
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
