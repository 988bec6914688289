import { checkPackage, createPackageFromTarballData, type Package } from '@arethetypeswrong/core';
import { readFileSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { publint } from 'publint';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { packageFolder } from '../packages.ts';
import { pack, temporaryFolder } from './project.ts';

/** What a package says of itself, as far as it is looked at here. */
interface Manifest {
	license: string;
	homepage?: string;
	keywords?: string[];
	dependencies?: Record<string, string>;
	peerDependencies?: Record<string, string>;
	imports?: Record<string, unknown>;
	exports: Record<string, unknown>;
}

/** Ways of resolving modules that came before `exports`, or before Node could `require` an ES module. */
const BEFORE_OUR_TIME = ['node10', 'node16-cjs'];

const top = join(packageFolder('@mithaq/schema'), '../..');
const destination = temporaryFolder();

describe.each(['schema', 'model', 'charts', 'formats'])('the packed %s', (short) => {
	const name = `@mithaq/${short}`;
	const tarball = readFileSync(pack(packageFolder(name), destination));
	const packed = createPackageFromTarballData(new Uint8Array(tarball));
	const files = packed.listFiles().map((file) => file.split(`${name}/`)[1]!);
	const textOf = (file: string) => packed.readFile(`/node_modules/${name}/${file}`);
	const manifest = JSON.parse(textOf('package.json')) as Manifest;

	test('publint finds nothing to say of it', async () => {
		const { buffer, byteOffset, byteLength } = tarball;
		const pack = { tarball: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer };
		const { messages } = await publint({ pack, level: 'suggestion', strict: true });
		expect(messages).toEqual([]);
	});

	/* Components have types beside them that svelte-check reads, and tsc alone does not. */
	test('the types of each entry point are right wherever ES modules are', async () => {
		const { problems, entrypoints } = await typesOf(packed);
		expect(entrypoints.length).toBeGreaterThan(0);
		expect(
			problems.filter(
				(problem) =>
					!('resolutionKind' in problem && BEFORE_OUR_TIME.includes(problem.resolutionKind)) &&
					!('moduleSpecifier' in problem && problem.moduleSpecifier.endsWith('.svelte'))
			)
		).toEqual([]);
	});

	test('it has a licence, a README, a home and keywords, and no tests', () => {
		expect(textOf('LICENSE')).toBe(readFileSync(join(top, 'LICENSE'), 'utf8'));
		expect(textOf('README.md')).toMatch(new RegExp(`^# ${name}\n[^]*\n## Install\n[^]*\n## Use\n`));
		expect(manifest).toMatchObject({ license: 'MIT', homepage: 'https://w3id.org/mithaq/' });
		expect(manifest.keywords!.length).toBeGreaterThan(3);
		const offered = Object.keys(manifest.exports).join(' ');
		const aside = files.filter((file) => /test|bench|fixture|snap|gallery/.test(file));
		expect(aside.filter((file) => !offered.includes(/\w+(?=\.)/.exec(file)![0]))).toEqual([]);
	});

	test('whatever its files import is in it, or is what it says that it needs', () => {
		const needed = { ...manifest.dependencies, ...manifest.peerDependencies, [name]: '' };
		const missing = files.flatMap((file) =>
			importsOf(file, textOf).filter((specifier) =>
				specifier.startsWith('.')
					? !hasFile(files, join(file, '..', specifier), file)
					: !builtinModules.includes(specifier.replace(/^node:/, '')) &&
						!Object.hasOwn(manifest.imports ?? {}, specifier) &&
						!Object.hasOwn(needed, /^(@[^/]+\/)?[^/]+/.exec(specifier)![0])
			)
		);
		expect(missing).toEqual([]);
		expect(files.flatMap((file) => importsOf(file, textOf)).length).toBeGreaterThan(10);
	});
});

test('the schemas, code lists and samples are in the packed schema', () => {
	const name = '@mithaq/schema';
	const tarball = readFileSync(pack(packageFolder(name), destination));
	const packed = createPackageFromTarballData(new Uint8Array(tarball));
	const files = packed.listFiles().map((file) => file.split(`${name}/`)[1]!);
	for (const folder of ['schemas', 'codes', 'samples/valid', 'samples/invalid']) {
		const own = readdirSync(join(packageFolder(name), folder));
		const inside = own.filter((name) => files.some((file) => file.startsWith(`${folder}/${name}`)));
		expect(inside).toEqual(own);
	}
});

/** What is wrong with the types of a package, and its entry points that have any. */
async function typesOf(packed: Package) {
	const analysis = await checkPackage(packed, { excludeEntrypoints: [/\.css$/] });
	if (!analysis.types) throw new Error('missing types');
	const entries = Object.values(analysis.entrypoints).filter(({ hasTypes }) => hasTypes);
	return { problems: analysis.problems, entrypoints: entries.map(({ subpath }) => subpath) };
}

/** What a script, a component or a declaration imports. */
function importsOf(file: string, textOf: (file: string) => string): string[] {
	if (!/\.(js|ts|svelte)$/.test(file)) return [];
	const text = textOf(file);
	const scripts = file.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script!)
		: [text];
	return scripts.flatMap((script) =>
		ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName)
	);
}

/** Whether a path that a file imports leads to one of the files; a declaration leads to declarations. */
function hasFile(files: readonly string[], path: string, from: string): boolean {
	const places = from.endsWith('.d.ts')
		? [path.replace(/\.[jt]s$/, '.d.ts'), `${path}.d.ts`, path]
		: [path];
	return places.some((place) => files.includes(place.replaceAll('\\', '/').split('?')[0]!));
}
