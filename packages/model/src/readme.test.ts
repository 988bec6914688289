import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import * as model from './index.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const SOURCES: Record<string, string> = {
	'@mithaq/model': 'index.ts',
	'@mithaq/model/fixture': 'words/fixture.ts'
};

test('the example of the README prints what the README says', () => {
	const [, code, output] = /```js\n(.*?)```\n\n```text\n(.*?)```/s.exec(readme)!;
	const source = code!.replace(
		/'(@mithaq\/model[^']*)'/g,
		(_, name: string) => `'${pathToFileURL(join(root, 'src', SOURCES[name]!)).href}'`
	);
	const folder = mkdtempSync(join(tmpdir(), 'mithaq-model-'));
	try {
		writeFileSync(join(folder, 'example.mjs'), source);
		const printed = execFileSync(process.execPath, ['example.mjs'], { cwd: folder });
		expect(printed.toString()).toBe(output);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('what the README says is exported is', () => {
	const rows = readme.split('\n').filter((line) => line.startsWith('| `'));
	const names = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`(\w+)`/g)]);
	expect(names.length).toBeGreaterThan(15);
	for (const [, name] of names) expect(model).toHaveProperty(name!);
});
