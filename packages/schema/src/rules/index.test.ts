import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from './index.ts';

const files = readdirSync(import.meta.dirname).filter(
	(name) => !name.endsWith('.test.ts') && !['index.ts', 'rule.ts'].includes(name)
);

test('rules holds every file of this folder, by the name of the file', () => {
	expect(rules.map(({ name }) => `${name}.ts`)).toEqual(files.sort());
});

test.each(rules.map((rule) => [rule.name, rule] as const))(
	'%s says what must hold and why, does something, and has a test',
	(name, rule) => {
		expect(rule.description).toMatch(/^[A-Z].{40,}\.$/);
		expect(rule.check ?? rule.claims).toBeTypeOf('function');
		expect(existsSync(join(import.meta.dirname, `${name}.test.ts`))).toBe(true);
	}
);
