import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { expect, test } from 'vitest';
import { packageFolder } from '../packages.ts';
import { packSchema, temporaryFolder } from './project.ts';

const tarball = readFileSync(packSchema(temporaryFolder()));
const packed = createPackageFromTarballData(new Uint8Array(tarball));

/** Ways of resolving modules that came before `exports`, or before Node could `require` an ES module. */
const BEFORE_OUR_TIME = ['node10', 'node16-cjs'];

test('publint finds nothing to say of the packed package', async () => {
	const { buffer, byteOffset, byteLength } = tarball;
	const pack = { tarball: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer };
	const { messages } = await publint({ pack, level: 'suggestion', strict: true });
	expect(messages).toEqual([]);
});

test('the types of each entry point are right wherever ES modules are', async () => {
	const analysis = await checkPackage(packed);
	if (!analysis.types) throw new Error('missing types');
	const entries = Object.values(analysis.entrypoints).filter(({ hasTypes }) => hasTypes);
	expect(entries.map(({ subpath }) => subpath)).toEqual(
		expect.arrayContaining(['.', './validate', './check'])
	);
	const problems = analysis.problems.filter(
		(problem) => !('resolutionKind' in problem && BEFORE_OUR_TIME.includes(problem.resolutionKind))
	);
	expect(problems).toEqual([]);
});

test('the schemas, code lists and samples are in the packed package, and no tests', () => {
	const files = packed.listFiles().map((file) => file.split('@mithaq/schema/')[1]!);
	for (const folder of ['schemas', 'codes', 'samples/valid', 'samples/invalid']) {
		const own = readdirSync(join(packageFolder('@mithaq/schema'), folder));
		const inside = own.filter((name) => files.some((file) => file.startsWith(`${folder}/${name}`)));
		expect(inside).toEqual(own);
	}
	expect(files.filter((file) => /test|bench|fixture/.test(file))).toEqual([]);
});
