import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claims } from './claims.ts';
import { rules } from './index.ts';

const files = readdirSync(import.meta.dirname).filter(
	(name) => !name.endsWith('.test.ts') && !['claims.ts', 'index.ts', 'rule.ts'].includes(name)
);

/** What one file of this folder exports. */
async function exportsOf(name: string): Promise<Record<string, unknown>> {
	return (await import(/* @vite-ignore */ `./${name}.ts`)) as Record<string, unknown>;
}

test.each(files)(
	'%s is asked for all that it exports, under the name of the file',
	async (file) => {
		const name = file.replace('.ts', '');
		const { rule, claim, explanation } = await exportsOf(name);
		expect(explanation).toMatchObject({ name });
		expect(rules.find((known) => known.name === name)).toBe(rule);
		expect(claims.find((known) => known.rule === name)).toBe(claim);
		const isAsked = rule !== undefined || claim !== undefined;
		expect(existsSync(join(import.meta.dirname, `${name}.test.ts`))).toBe(isAsked);
	}
);

test('every rule and claim has a file', () => {
	const names = [...rules.map(({ name }) => name), ...claims.map(({ rule }) => rule)];
	for (const name of names) expect(files).toContain(`${name}.ts`);
	expect(names.length).toBeGreaterThan(15);
});
