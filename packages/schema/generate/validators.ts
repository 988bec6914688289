import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { rolldown } from 'rolldown';
import type { Schema } from './types.ts';

/** What a bundler says of where code came from depends on where packages happen to be installed. */
const ORIGIN = /^\/\/.*\n/gm;
/** Ajv marks its helpers with the source text that would load them; nothing reads it once bundled. */
const RUNTIME_SOURCE = /^.*\.code = "require\(.*\n/gm;
const VIRTUAL = '\0validators';
/**
 * Unique lists hold strings only, for which this is the comparison. Ajv's own calls `toString` and
 * `valueOf` of what it compares, which throws on data that has members of that name.
 */
const EQUAL_MODULE = 'ajv/dist/runtime/equal.js';
const EQUAL = 'exports.default = (a, b) => a === b;\n';

/** One ES module with a compiled validator a schema, which imports nothing and evaluates nothing. */
export async function validatorsModule(schemas: Record<string, Schema>): Promise<string> {
	const ajv = new Ajv2020({
		allErrors: true,
		messages: false,
		validateFormats: false,
		inlineRefs: false,
		strict: true,
		strictRequired: false,
		code: { source: true, esm: true, lines: true }
	});
	for (const schema of Object.values(schemas)) ajv.addSchema(withoutBranches(schema));
	const records = Object.values(schemas).filter((schema) => schema.type === 'object');
	const ids = Object.fromEntries(records.map((schema) => [exportName(schema), schema.$id!]));
	return bundled(standaloneCode.default(ajv, ids));
}

function exportName(schema: Schema): string {
	return schema.$id!.split('/').at(-1)!.replace('.json', '');
}

/**
 * A list of documented constants says the same as an enum, and an open one the same as its pattern,
 * which all of its codes match. Either compiles to a line and one problem.
 */
function withoutBranches(schema: Schema): Schema {
	const text = JSON.stringify(schema, (_, value: unknown) => {
		const { oneOf, anyOf, ...rest } = (value ?? {}) as Schema;
		if (oneOf?.every(isConstant)) return { ...rest, enum: oneOf.map((part) => part.const) };
		if (anyOf?.some(isConstant)) return { ...rest, ...anyOf.find((part) => !isConstant(part)) };
		return value;
	});
	return JSON.parse(text) as Schema;
}

function isConstant(part: Schema): boolean {
	return part.const !== undefined;
}

/** Ajv's standalone output still asks for its run-time helpers; bundling takes them in. */
async function bundled(source: string): Promise<string> {
	const build = await rolldown({
		input: VIRTUAL,
		logLevel: 'silent',
		platform: 'neutral',
		cwd: import.meta.dirname,
		resolve: { mainFields: ['main'] },
		plugins: [
			{
				name: 'validators',
				resolveId: (id) => (id === VIRTUAL ? id : undefined),
				load: (id) => (id === VIRTUAL ? source : id.endsWith(EQUAL_MODULE) ? EQUAL : undefined)
			}
		]
	});
	const { output } = await build.generate({ format: 'esm', comments: false });
	await build.close();
	const code = output[0].code.replaceAll(ORIGIN, '').replaceAll(RUNTIME_SOURCE, '');
	return `// Generated from schemas/*.json by \`npm run generate\`. Do not edit.\n${code}`;
}
