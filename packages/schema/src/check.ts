import { lstatSync } from 'node:fs';
import { collect } from './collect.ts';
import { compileExtension } from './compileExtensions.ts';
import { extensionFindings } from './extensions.ts';
import { diskTree } from './reading.ts';
import { releaseVerdict, withReleases } from './releases.ts';
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
	const tree = diskTree(path, options.relativeTo ?? process.cwd());
	const collected = collect(tree);
	const own = extensionFindings(collected.records, (_, schema) => compileExtension(schema));
	if (options.texts === undefined) return withReleases(tree, verdictOf(collected, own));
	const { findings, texts, quotes } = proveQuotes(collected.records, options.texts);
	const verdict = verdictOf(collected, [...findings, ...own]);
	return { ...withReleases(tree, verdict), proof: { texts, quotes } };
}

/**
 * Checks one frozen version, a bundle that may be in the form of an earlier version of the schemas; the bundle that it
 * gives is in the current form. Throws where nothing is at the path.
 */
export function checkRelease(
	path: string,
	options: Pick<CheckOptions, 'relativeTo'> = {}
): Verdict {
	lstatSync(path);
	return releaseVerdict(diskTree(path, options.relativeTo ?? process.cwd()), '');
}
