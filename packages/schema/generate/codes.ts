import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_BASE } from '../src/base.ts';
import type { CodeList } from '../src/codes.ts';

export function readCodeLists(folder: string): CodeList[] {
	return readdirSync(folder)
		.sort()
		.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as CodeList);
}

/** The schema of all code lists, with each code's English definition for an editor to show. */
export function codesSchema(lists: CodeList[]): Record<string, unknown> {
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		$id: `${SCHEMA_BASE}codes.json`,
		$comment: 'Generated from codes/*.json by `npm run generate`. Do not edit.',
		title: 'Codes',
		description: 'Every code list. An open list accepts new codes in camelCase.',
		$defs: Object.fromEntries(lists.map((list) => [list.name, codeSchema(list)]))
	};
}

function codeSchema(list: CodeList): Record<string, unknown> {
	const known = list.codes.map(({ code, label, definition }) => ({
		const: code,
		title: label.en,
		description: definition.en
	}));
	const title = list.name[0]!.toUpperCase() + list.name.slice(1);
	const about = { title, $comment: list.label.en };
	if (!list.open) return { ...about, oneOf: known };
	return { ...about, anyOf: [...known, { type: 'string', pattern: '^[a-z][A-Za-z0-9]*$' }] };
}

const HEAD = '// Generated from codes/*.json by `npm run generate`. Do not edit.\n\n';

/**
 * A TypeScript module a code list and one that names them all, by path from `folder`: whoever needs one
 * list, on one page of many, is not sent the others.
 */
export function codesModules(lists: CodeList[], folder: string): Record<string, string> {
	const modules = lists.map(({ name, ...list }) => [
		`${folder}/codes/${name}.ts`,
		`${HEAD}export const ${name} = ${JSON.stringify({ name, ...list }, null, '\t')} as const;\n`
	]);
	const names = lists.map(({ name }) => `export { ${name} } from './codes/${name}.ts';\n`);
	return { ...Object.fromEntries(modules), [`${folder}/codes.ts`]: `${HEAD}${names.join('')}` };
}
