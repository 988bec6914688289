import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { flattened, withTypedLists } from './flat.ts';
import { codesModules, codesSchema, readCodeLists } from './codes.ts';
import { typeName, typesModule, type Schema } from './types.ts';
import { validatorsModule } from './validators.ts';

const root = resolve(import.meta.dirname, '..');

/** Every generated file of this package: path from the package's folder → contents. */
export async function generated(): Promise<Record<string, string>> {
	const lists = readCodeLists(join(root, 'codes'));
	const schemas = { ...readSchemas(), 'codes.json': codesSchema(lists) as Schema };
	return {
		'schemas/codes.json': `${JSON.stringify(schemas['codes.json'], null, '\t')}\n`,
		...codesModules(lists, 'src/generated'),
		'src/generated/types.ts': typesModule(schemas),
		'src/generated/validators.js': await validatorsModule(schemas),
		'src/generated/validators.d.ts': validatorTypes(schemas),
		...schemaModules(withTypedLists(schemas))
	};
}

/** The flattened schema of each kind as a file, all of them as a module, and the schemas as they are as another. */
function schemaModules(schemas: Record<string, Schema>): Record<string, string> {
	const kinds = Object.keys(schemas).filter((file) => schemas[file]!.type === 'object');
	const flat = kinds.map((file) => [file, flattened(file, schemas)] as const);
	const files = flat.map(([file, schema]) => [
		`flat/${file}`,
		`${JSON.stringify(schema, null, '\t')}\n`
	]);
	const exported = flat.map(
		([file, schema]) =>
			`export const ${file.replace('.json', '')}: FlatSchema = ${JSON.stringify(schema)};\n`
	);
	const modules = Object.values(schemas).map((schema) => `\t${JSON.stringify(schema)}`);
	return {
		...(Object.fromEntries(files) as Record<string, string>),
		'src/generated/schemas.ts': `${HEAD}import type { FlatSchema } from '../jsonSchema.ts';\n\n${exported.join('')}`,
		'src/generated/modules.ts': `${HEAD}export const modules: { $schema: string; $id: string; [keyword: string]: unknown }[] = [\n${modules.join(',\n')}\n];\n`
	};
}

const HEAD = '// Generated from schemas/*.json by `npm run generate`. Do not edit.\n\n';

function readSchemas(): Record<string, Schema> {
	const files = readdirSync(join(root, 'schemas')).sort();
	return Object.fromEntries(
		files.map((file) => [
			file,
			JSON.parse(readFileSync(join(root, 'schemas', file), 'utf8')) as Schema
		])
	);
}

function validatorTypes(schemas: Record<string, Schema>): string {
	const records = Object.entries(schemas).filter(([, schema]) => schema.type === 'object');
	const types = records.map(([, schema]) => `\t${typeName(schema)}`).join(',\n');
	const schemaTypes = records.map(
		([file, schema]) =>
			`export const ${file.replace('.json', '')}: Validator<${typeName(schema)}>;\n`
	);
	return `// Generated from schemas/*.json by \`npm run generate\`. Do not edit.
import type { Validator } from '../validator.ts';
import type {
${types}
} from './types.ts';

${schemaTypes.join('')}`;
}

if (import.meta.main) {
	mkdirSync(join(root, 'src/generated/codes'), { recursive: true });
	mkdirSync(join(root, 'flat'), { recursive: true });
	for (const [path, contents] of Object.entries(await generated())) {
		writeFileSync(join(root, path), contents);
		console.log(`wrote ${path}`);
	}
}
