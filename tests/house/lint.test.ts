import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, expect, test } from 'vitest';

const top = join(import.meta.dirname, '../..');
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(top, 'packages/model/src/planted-'));
	writeFileSync(join(folder, 'a.ts'), "import type { B } from './b.ts';\nexport type A = B[];\n");
	writeFileSync(join(folder, 'b.ts'), "import type { A } from './a.ts';\nexport type B = A[];\n");
	writeFileSync(join(folder, 'c.ts'), "export * from '../../../formats/src/column.ts';\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

function cruise(...paths: string[]) {
	const command = join(top, 'node_modules/.bin/depcruise');
	return spawnSync(command, [...paths, '--config', 'dependency-cruiser.config.js'], {
		cwd: top,
		encoding: 'utf8'
	});
}

test('two files that need each other are refused, also where only their types do', () => {
	const { status, stdout } = cruise(folder);
	expect(status).toBeGreaterThan(0);
	expect(stdout).toMatch(/error no-circles: .*\/a\.ts/);
});

test('the files of another package are refused', () => {
	expect(cruise(folder).stdout).toMatch(/error packages-by-name: .*\/c\.ts/);
});

test.each([
	['packages/schema/src/planted.ts', '@mithaq/model'],
	['packages/model/src/planted.ts', '@mithaq/charts'],
	['packages/formats/src/planted.ts', '@mithaq/charts'],
	['data/planted.ts', '@mithaq/model']
])('%s may not import %s', async (filePath, from) => {
	const eslint = new ESLint({ cwd: top });
	const [result] = await eslint.lintText(`import '${from}';\n`, { filePath: join(top, filePath) });
	expect(result!.messages.map(({ ruleId }) => ruleId)).toContain('no-restricted-imports');
});
