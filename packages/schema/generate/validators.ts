import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compiler } from './compiler.ts';
import { withoutBranches } from './simplify.ts';
import type { Schema } from './types.ts';

/** What every compiled schema uses; in the module that holds them it is private. */
const prelude = readFileSync(join(import.meta.dirname, 'prelude.js'), 'utf8').replaceAll(
	/^export /gm,
	''
);

/** One ES module with a compiled validator a schema, which imports nothing and evaluates nothing. */
export function validatorsModule(schemas: Record<string, Schema>): string {
	const simple = Object.entries(schemas).map(([file, schema]) => [file, withoutBranches(schema)]);
	const compiler = new Compiler(Object.fromEntries(simple) as Record<string, Schema>);
	const names = Object.keys(schemas)
		.filter((file) => schemas[file]!.type === 'object')
		.map((file) => `of${compiler.declare(file)} as ${file.replace('.json', '')}`);
	return `// Generated from schemas/*.json by \`npm run generate\`. Do not edit.

${prelude}
${compiler.code}
export { ${names.join(', ')} };
`;
}
