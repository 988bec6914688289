import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Every module that a module of ours brings in at run time, other than our own. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
	if (seen.has(file)) return [];
	seen.add(file);
	const source = readFileSync(file, 'utf8');
	const imports = source.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)';/gm);
	return [...imports].flatMap(([, name]) =>
		name!.startsWith('.') ? packagesOf(join(file, '..', name!), seen) : [name!]
	);
}

test.each([
	'index.ts',
	'validate.ts',
	'standard.ts',
	'compiled.ts',
	'migrate.ts',
	'schemas.ts',
	'ajv.ts',
	'explain.ts',
	'contents.ts',
	'json.ts'
])('%s brings in no package at run time', (file) => {
	expect(packagesOf(join(import.meta.dirname, file))).toEqual([]);
});

test('check.ts brings in Node and nothing else', () => {
	const packages = new Set(packagesOf(join(import.meta.dirname, 'check.ts')));
	expect(packages).toContain('node:fs');
	expect([...packages].filter((name) => !name.startsWith('node:'))).toEqual([]);
});
