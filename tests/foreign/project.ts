import { execFileSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { packageFolder } from '../packages.ts';

const NAME = '@mithaq/schema';

/** A folder outside the repository, which goes when the tests of the file are done. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'mithaq-foreign-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** Packs a package as it would be published; the path of the tarball. */
export function pack(folder: string, destination: string): string {
	const options = ['--json', '--ignore-scripts', '--pack-destination', destination];
	const [packed] = JSON.parse(npm(folder, 'pack', ...options)) as { filename: string }[];
	return join(destination, packed!.filename);
}

/** Packs the schema package. */
export function packSchema(destination: string): string {
	return pack(packageFolder(NAME), destination);
}

/** A project of somebody else's, with nothing installed but the packed packages and what they depend on; without names, the schema. */
export function foreignProject(
	files: Record<string, string>,
	type: 'module' | 'commonjs',
	...packageNames: string[]
): string {
	const folder = temporaryFolder();
	const names = packageNames.length > 0 ? packageNames : [NAME];
	const needed: Record<string, string> = Object.assign(
		{},
		...names.map((name) => neededFolders(name))
	);
	const packed = Object.entries(needed).map(([name, place]) => [
		name,
		`file:${pack(place, folder)}`
	]);
	const manifest = {
		name: 'foreign',
		private: true,
		type,
		dependencies: Object.fromEntries(packed)
	};
	writeFiles(folder, { 'package.json': JSON.stringify(manifest), ...files });
	npm(folder, 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund');
	return folder;
}

/** Writes files of a project. */
export function writeFiles(folder: string, files: Record<string, string>): void {
	for (const [path, contents] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), contents);
	}
}

/** What a script of a project prints, as JSON. */
export function printed(folder: string, script: string): unknown {
	return JSON.parse(execFileSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' }));
}

/** A package and all that it needs at run time, by name → the folder it is installed in here. */
function neededFolders(name: string, from = import.meta.filename): Record<string, string> {
	const folder = installedFolder(name, from);
	const manifest = join(folder, 'package.json');
	const { dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as {
		dependencies?: Record<string, string>;
	};
	const needed = Object.keys(dependencies).map((needs) => neededFolders(needs, manifest));
	return Object.assign({ [name]: folder }, ...needed) as Record<string, string>;
}

/** The folder of a package, looked for where Node would look: not every one exports its package.json. */
export function installedFolder(name: string, from = import.meta.filename): string {
	const places = createRequire(from).resolve.paths(name) ?? [];
	const folder = places.map((place) => join(place, name)).find((place) => existsSync(place));
	if (folder === undefined) throw new Error(`missing package: ${name}`);
	return realpathSync(folder);
}

function npm(cwd: string, ...args: string[]): string {
	return execFileSync('npm', args, {
		cwd,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
		shell: process.platform === 'win32'
	});
}
