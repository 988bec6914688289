import { collect, type Watch } from './collect.ts';
import { documentOf, LARGEST_FILE, tooLarge } from './decoding.ts';
import type { JsonDocument } from './json.ts';
import { withReleases } from './releases.ts';
import { visibleNames, type Tree } from './tree.ts';
import { verdictOf, type Verdict } from './verdict.ts';

export type { Watch } from './collect.ts';
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

/** Checks a bundle that is in memory, under the name that problems give it. What is said is what `check` says; it never throws. */
export function checkBundle(file: string, bytes: Uint8Array, watch: Watch = {}): Verdict {
	const tree: Tree = {
		nameOf: () => file,
		isFolder: () => false,
		namesIn: () => undefined,
		read: () => read(file, bytes)
	};
	return verdictOf(collect(tree, watch));
}

/**
 * Checks a record whose files are in memory: path in its folder (`dataset.json`, `actors/town.json`) →
 * bytes. What is said is what `check` says of the folder; it never throws.
 */
export function checkFiles(files: ReadonlyMap<string, Uint8Array>, watch: Watch = {}): Verdict {
	const tree = memoryTree(files);
	return withReleases(tree, verdictOf(collect(tree, watch)));
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
