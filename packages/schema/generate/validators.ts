import { join } from 'node:path';
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
const OPTIONS = { allErrors: true, messages: false, strict: true } as const;

/**
 * One ES module with a validator of Ajv's a kind of record, compiled ahead, which imports nothing. Throws where a
 * schema says what Ajv in its strict mode does not know.
 */
export async function validatorsModule(schemas: Record<string, Schema>): Promise<string> {
	const ajv = new Ajv2020({ ...OPTIONS, code: { source: true, esm: true } });
	ajv.opts.unevaluated = false;
	for (const schema of Object.values(schemas)) ajv.addSchema(withoutAnnotations(schema));
	const kinds = Object.entries(schemas).filter(([, { type }]) => type === 'object');
	const exported = kinds.map(([file, { $id }]) => [file.replace('.json', ''), $id!]);
	const code = standalone.default(
		lean(ajv),
		Object.fromEntries(exported) as Record<string, string>
	);
	const leaves = `import { ${leafNames.join(', ')} } from ${JSON.stringify(LEAF)};`;
	return `// Generated from schemas/*.json by \`npm run generate\`, with Ajv. Do not edit.
${await inOnePiece(`${leaves}\n${code}`)}`;
}

const LEAF = join(import.meta.dirname, '../src/leaf.ts');

/** A name under `properties` or `$defs` is no keyword, whatever it is called. */
function withoutAnnotations(schema: Schema): Schema {
	const strip = (value: unknown, areNames: boolean): unknown => {
		if (Array.isArray(value)) return value.map((item) => strip(item, false));
		if (typeof value !== 'object' || value === null) return value;
		const kept = Object.entries(value).filter(([key]) => areNames || !ANNOTATIONS.has(key));
		return Object.fromEntries(
			kept.map(([key, inner]) => [key, strip(inner, !areNames && BY_NAME.has(key))])
		);
	};
	return strip(schema, false) as Schema;
}

const BY_NAME = new Set(['properties', 'patternProperties', '$defs']);

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
