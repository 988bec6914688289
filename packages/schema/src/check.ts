import { lstatSync } from 'node:fs';
import { collect } from './collect.ts';
import { diskTree } from './reading.ts';
import { proveQuotes, type TextProof } from './texts.ts';
import { verdictOf, type Verdict } from './verdict.ts';

export { formatProblems, type Form } from './forms/index.ts';
export { compareProblems, formatProblem, type FormatOptions, type Problem } from './problem.ts';
export { LARGEST_FILE } from './reading.ts';
export { digestOf } from './texts.ts';

/** How to check. */
export interface CheckOptions {
	/** A folder of the held texts (*.txt). Without it, quotes are not proven. */
	texts?: string | undefined;
	/** Files are named relative to this folder; the current one unless told. */
	relativeTo?: string;
}

/** The outcome of `check`. */
export interface Checked extends Verdict {
	/** Present where a folder of texts was given. */
	proof?: Pick<TextProof, 'texts' | 'quotes'>;
}

/**
 * Checks a record: a folder (`dataset.json` and a folder a kind) or a bundle in one JSON file.
 *
 * Everything that is wrong is reported at once, each fault once. Throws only where nothing is at the
 * path, or where the folder of texts cannot be read.
 */
export function check(path: string, options: CheckOptions = {}): Checked {
	lstatSync(path);
	const collected = collect(diskTree(path, options.relativeTo ?? process.cwd()));
	if (options.texts === undefined) return verdictOf(collected);
	const { findings, texts, quotes } = proveQuotes(collected.records, options.texts);
	return { ...verdictOf(collected, findings), proof: { texts, quotes } };
}
