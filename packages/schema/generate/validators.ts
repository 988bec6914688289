import { join } from 'node:path';
import type { AnySchema, Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { rolldown } from 'rolldown';
import { lean, leafNames } from './lean.ts';
import type { Schema } from './types.ts';

/** Keywords that editors read; they ask nothing of a value, and Ajv would not know them. */
export const EDITOR_KEYWORDS = ['enumDescriptions', 'defaultSnippets'];

/** What a schema says to people; a compiled validator has no use for it. */
const ANNOTATIONS = new Set(['title', 'description', '$comment', 'examples', ...EDITOR_KEYWORDS]);

/** Everything that is wrong is told, and a keyword that Ajv does not know is refused. */
const OPTIONS: Options = { allErrors: true, messages: false, strict: true };

/**
 * One ES module with a validator of Ajv's a kind of record, compiled ahead, which imports nothing. Throws where a
 * schema says what Ajv in its strict mode does not know.
 */
export async function validatorsModule(schemas: Record<string, Schema>): Promise<string> {
	const kinds = Object.entries(schemas).filter(([, { type }]) => type === 'object');
	const exported = kinds.map(([file, { $id }]) => [file.replace('.json', ''), $id!]);
	const code = await compiledModule(
		Object.values(schemas).map(withoutAnnotations),
		Object.fromEntries(exported) as Record<string, string>
	);
	return `// Generated from schemas/*.json by \`npm run generate\`, with Ajv. Do not edit.\n${code}`;
}

/** An ES module that exports compiled schemas: name → `$id`, or the schema's place among those that are given. */
export async function compiledModule(
	schemas: AnySchema[],
	exported: Record<string, string>,
	options: Options = {}
): Promise<string> {
	const ajv = new Ajv2020({ ...OPTIONS, code: { source: true, esm: true }, ...options });
	ajv.opts.unevaluated = false;
	for (const [at, schema] of schemas.entries()) {
		const hasId = typeof schema === 'object' && '$id' in schema;
		ajv.addSchema(schema, hasId ? undefined : String(at));
	}
	const code = standalone.default(lean(ajv), exported);
	const leaves = `import { ${leafNames.join(', ')} } from ${JSON.stringify(LEAF)};`;
	return inOnePiece(`${leaves}\n${code}`);
}

const LEAF = join(import.meta.dirname, '../src/leaf.ts');

/** A name under `properties` or `$defs` is no keyword, whatever it is called, and neither is what `const` holds. */
function withoutAnnotations(schema: Schema): Schema {
	const strip = (value: unknown, areNames: boolean): unknown => {
		if (Array.isArray(value)) return value.map((item) => strip(item, false));
		if (typeof value !== 'object' || value === null) return value;
		const kept = Object.entries(value).filter(([key]) => areNames || !ANNOTATIONS.has(key));
		const isValue = (key: string) => !areNames && VALUES.has(key);
		return Object.fromEntries(
			kept.map(([key, inner]) => [
				key,
				isValue(key) ? inner : strip(inner, !areNames && BY_NAME.has(key))
			])
		);
	};
	return strip(schema, false) as Schema;
}

const BY_NAME = new Set(['properties', 'patternProperties', '$defs']);
const VALUES = new Set(['const', 'enum']);

/** The module with what it imports, without what nothing uses. */
async function inOnePiece(code: string): Promise<string> {
	const id = 'validators';
	const build = await rolldown({
		input: id,
		logLevel: 'warn',
		plugins: [
			{
				name: 'in-memory',
				resolveId: (asked) => (asked === id ? id : null),
				load: (asked) => (asked === id ? code : null)
			}
		]
	});
	const { output } = await build.generate({ format: 'esm' });
	await build.close();
	return output[0].code.replace(/^\/\/#(?:end)?region.*\n/gm, '');
}
