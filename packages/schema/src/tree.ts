import type { Finding, JsonDocument } from './json.ts';
import { Positions } from './positions.ts';

/** The files of a record, wherever they lie. Paths are inside it, with slashes; its own is empty. */
export interface Tree {
	/** How a problem names a file. */
	nameOf(path: string): string;
	isFolder(path: string): boolean;
	/** What a folder holds, in order, without what is hidden; undefined where it cannot be read. */
	namesIn(folder: string): string[] | undefined;
	/** One file; whatever keeps it from being read is a document with a finding. */
	read(path: string): JsonDocument;
}

/** A path one level further in. */
export function within(folder: string, name: string): string {
	return folder === '' ? name : `${folder}/${name}`;
}

/** The names that are not hidden, in the order in which files are read. */
export function visibleNames(names: Iterable<string>): string[] {
	return [...names].filter((name) => !name.startsWith('.')).sort();
}

/** A document that is not there or not read, with the reason. */
export function refused(file: string, finding: Omit<Finding, 'pointer'>): JsonDocument {
	const findings = [{ pointer: '', ...finding }];
	return { file, value: undefined, positions: new Positions('', 0), findings };
}
