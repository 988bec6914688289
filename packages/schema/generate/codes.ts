import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_BASE } from '../src/base.ts';
import type { CodeList } from '../src/codes.ts';

export function readCodeLists(folder: string): CodeList[] {
	return readdirSync(folder)
		.sort()
		.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as CodeList);
}

/**
 * The schema of all code lists. What each code means stands in `enumDescriptions` and `defaultSnippets`, which
 * VS Code shows while somebody types; they forbid nothing, and the flattened schemas leave them out.
 */
export function codesSchema(lists: CodeList[]): Record<string, unknown> {
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		$id: `${SCHEMA_BASE}codes.json`,
		$comment: 'Generated from codes/*.json by `npm run generate`. Do not edit.',
		title: 'Codes',
		description: 'Every code list. An open list accepts other codes in camelCase.',
		$defs: Object.fromEntries(lists.map((list) => [list.name, codeSchema(list)]))
	};
}

function codeSchema({ name, label, open, codes }: CodeList): Record<string, unknown> {
	const title = name[0]!.toUpperCase() + name.slice(1);
	const about = { title, $comment: label.en, type: 'string' };
	const known = codes.map(({ code }) => code);
	const meanings = codes.map(({ definition }) => definition.en);
	if (!open) return { ...about, enum: known, enumDescriptions: meanings };
	return {
		...about,
		pattern: '^[a-z][A-Za-z0-9]*$',
		maxLength: 40,
		defaultSnippets: known.map((code, at) => ({
			label: code,
			description: meanings[at],
			body: code
		}))
	};
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
