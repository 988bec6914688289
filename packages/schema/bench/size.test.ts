import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleOf } from './bundle.ts';

const src = join(import.meta.dirname, '../src');

test.each([
	['validate.ts', 34],
	['standard.ts', 34],
	['compiled.ts', 16],
	['migrate.ts', 2]
])(
	'what a browser loads of %s is under %i KB, loads nothing and evaluates nothing',
	async (file, most) => {
		const code = await bundleOf(join(src, file));
		expect(gzipSync(code, { level: 9 }).length / 1024).toBeLessThan(most);
		expect(code).not.toMatch(/\bimport\b|\brequire\(|\beval\b|new Function/);
		expect(code).toContain('export{');
	}
);

test('one kind of record costs less than all of them', async () => {
	const [one, all] = await Promise.all([
		bundleOf(join(import.meta.dirname, 'peers/mithaq.ts')),
		bundleOf(join(src, 'compiled.ts'))
	]);
	expect(one.length).toBeLessThan(all!.length / 2);
});
