import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { rolldown } from 'rolldown';
import type { Schema } from './types.ts';

/** Ajv marks its helpers with the source text that would load them; nothing reads it once bundled. */
const RUNTIME_SOURCE = /^.*\.code = "require\(.*\n/gm;
const VIRTUAL = '\0validators';

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
	for (const schema of Object.values(schemas)) ajv.addSchema(withEnums(schema));
	const records = Object.values(schemas).filter((schema) => schema.type === 'object');
	const ids = Object.fromEntries(records.map((schema) => [exportName(schema), schema.$id!]));
	return bundled(standaloneCode.default(ajv, ids));
}

function exportName(schema: Schema): string {
	return schema.$id!.split('/').at(-1)!.replace('.json', '');
}

/** A list of documented constants says the same as an enum, and an enum compiles to a line and one problem. */
function withEnums(schema: Schema): Schema {
	const text = JSON.stringify(schema, (_, value: unknown) => {
		const parts = (value as Schema | null)?.oneOf;
		if (!parts?.every((part) => part.const !== undefined)) return value;
		const { oneOf, ...rest } = value as Schema;
		return { ...rest, enum: oneOf!.map((part) => part.const) };
	});
	return JSON.parse(text) as Schema;
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
				load: (id) => (id === VIRTUAL ? source : undefined)
			}
		]
	});
	const { output } = await build.generate({ format: 'esm', comments: false });
	await build.close();
	return `// Generated from schemas/*.json by \`npm run generate\`. Do not edit.\n${output[0].code.replaceAll(RUNTIME_SOURCE, '')}`;
}
