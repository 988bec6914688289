import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as model from '@mithaq/model';
import { compile } from 'svelte/compiler';
import { expect, test } from 'vitest';
import * as charts from './index.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const [, example = ''] = /```svelte\n(.*?)```/s.exec(readme) ?? [];

/** The names in backquotes that stand in a column of a table's rows. */
function cells(column: number): string[] {
	const rows = readme.split('\n').filter((line) => line.startsWith('| '));
	return rows.flatMap((row) =>
		[...(row.split('|')[column] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name!)
	);
}

test('the example compiles without a warning', () => {
	expect(compile(example, { generate: 'server' }).warnings).toEqual([]);
});

test.each<[string, object]>([
	['@mithaq/charts', charts],
	['@mithaq/model', model]
])('what the example imports from %s is exported', (name, exported) => {
	const [, names = ''] = new RegExp(`import \\{([^}]*)\\} from '${name}'`).exec(example) ?? [];
	const values = names.split(',').filter((part) => !part.includes('type '));
	expect(values.length).toBeGreaterThan(2);
	for (const value of values) expect(exported).toHaveProperty(value.trim());
});

test('the map names everything in src but tests', () => {
	const entries = readdirSync(join(root, 'src'), { withFileTypes: true })
		.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
		.filter((name) => !name.endsWith('.test.ts'));
	expect(
		cells(1)
			.filter((name) => !name.startsWith('src/'))
			.toSorted()
	).toEqual(entries.toSorted());
});

test('the table names every test file here, and no file that is not there', () => {
	const named = [...new Set(cells(2))];
	expect(named).toEqual(expect.arrayContaining(globSync('src/**/*.test.ts', { cwd: root })));
	for (const file of named) expect(existsSync(join(root, file)), file).toBe(true);
});
