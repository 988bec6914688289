import { collect, type Watch } from './collect.ts';
import { documentOf, LARGEST_FILE, tooLarge } from './decoding.ts';
import { extensionFindings, type ExtendedKind, type ExtensionValidator } from './extensions.ts';
import type { JsonDocument } from './json.ts';
import { withReleases } from './releases.ts';
import { visibleNames, type Tree } from './tree.ts';
import { verdictOf, type Verdict } from './verdict.ts';

export type { Watch } from './collect.ts';
export type { ExtendedKind, ExtensionError, ExtensionValidator } from './extensions.ts';
export { LARGEST_FILE } from './decoding.ts';
export {
	compareProblems,
	cureOf,
	formatProblem,
	sentenceOf,
	type FormatOptions,
	type Problem
} from './problem.ts';
export type { Verdict } from './verdict.ts';
export { visible } from './visible.ts';

/** How to check what is in memory. */
export interface ContentsOptions extends Watch {
	/**
	 * Validators of `extensions` by kind of record, compiled ahead with Ajv. Nothing is compiled here, where a strict
	 * policy may forbid it: extensions of other kinds are not looked at.
	 */
	extensions?: Partial<Record<ExtendedKind, ExtensionValidator>>;
}

/** Checks a bundle that is in memory, under the name that problems give it. What is said is what `check` says; it never throws. */
export function checkBundle(
	file: string,
	bytes: Uint8Array,
	options: ContentsOptions = {}
): Verdict {
	const tree: Tree = {
		nameOf: () => file,
		isFolder: () => false,
		namesIn: () => undefined,
		read: () => read(file, bytes)
	};
	return verdictIn(tree, options);
}

/**
 * Checks a record whose files are in memory: path in its folder (`dataset.json`, `actors/town.json`) →
 * bytes. What is said is what `check` says of the folder; it never throws.
 */
export function checkFiles(
	files: ReadonlyMap<string, Uint8Array>,
	options: ContentsOptions = {}
): Verdict {
	const tree = memoryTree(files);
	return withReleases(tree, verdictIn(tree, options));
}

function verdictIn(tree: Tree, { extensions = {}, ...watch }: ContentsOptions): Verdict {
	const collected = collect(tree, watch);
	return verdictOf(
		collected,
		extensionFindings(collected.records, (kind) => extensions[kind])
	);
}

function memoryTree(files: ReadonlyMap<string, Uint8Array>): Tree {
	const names = namesByFolder(files.keys());
	return {
		nameOf: (path) => path,
		isFolder: (path) => names.has(path),
		namesIn: (folder) => visibleNames(names.get(folder) ?? []),
		read: (path) => read(path, files.get(path)!)
	};
}

/** Every folder on the way to a file, the outermost included, and what each holds. */
function namesByFolder(paths: Iterable<string>): Map<string, Set<string>> {
	const names = new Map([['', new Set<string>()]]);
	for (const path of paths) {
		let folder = '';
		for (const name of path.split('/')) {
			const held = names.get(folder) ?? new Set();
			names.set(folder, held.add(name));
			folder = folder === '' ? name : `${folder}/${name}`;
		}
	}
	return names;
}

function read(file: string, bytes: Uint8Array): JsonDocument {
	return bytes.length > LARGEST_FILE ? tooLarge(file, bytes.length) : documentOf(file, bytes);
}
