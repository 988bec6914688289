import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { codesModules, codesSchema, readCodeLists } from './codes.ts';
import { typeName, typesModule, type Schema } from './types.ts';
import { validatorsModule } from './validators.ts';

const root = resolve(import.meta.dirname, '..');

/** Every generated file of this package: path from the package's folder → contents. */
export function generated(): Record<string, string> {
	const lists = readCodeLists(join(root, 'codes'));
	const schemas = { ...readSchemas(), 'codes.json': codesSchema(lists) as Schema };
	return {
		'schemas/codes.json': `${JSON.stringify(schemas['codes.json'], null, '\t')}\n`,
		...codesModules(lists, 'src/generated'),
		'src/generated/types.ts': typesModule(schemas),
		'src/generated/validators.js': validatorsModule(schemas),
		'src/generated/validators.d.ts': validatorTypes(schemas)
	};
}

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
			`export const ${file.replace('.json', '')}: CompiledSchema<${typeName(schema)}>;\n`
	);
	return `// Generated from schemas/*.json by \`npm run generate\`. Do not edit.
import type { CompiledSchema } from '../errors.ts';
import type {
${types}
} from './types.ts';

${schemaTypes.join('')}`;
}

if (import.meta.main) {
	mkdirSync(join(root, 'src/generated/codes'), { recursive: true });
	for (const [path, contents] of Object.entries(generated())) {
		writeFileSync(join(root, path), contents);
		console.log(`wrote ${path}`);
	}
}
