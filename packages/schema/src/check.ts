import { collect } from './collect.ts';
import type { Bundle } from './generated/types.ts';
import { compareProblems, problemAt, type Problem } from './problem.ts';
import { bundleOf, type EntryFinding } from './records.ts';
import { rules } from './rules/index.ts';
import { proveQuotes, type TextProof } from './texts.ts';

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
export interface Checked {
	/** Everything that is wrong, and warnings, sorted by file, line and column. */
	problems: Problem[];
	/** The whole record; absent where there is any error. */
	bundle?: Bundle;
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
	const { records, problems: misshapen } = collect(path, options.relativeTo ?? process.cwd());
	const findings = rules.flatMap((rule) => [...rule.check(records)]);
	const proof = options.texts === undefined ? undefined : proveQuotes(records, options.texts);
	const reported = new Set(misshapen.map(placeOf));
	const broken = [...findings, ...(proof?.findings ?? [])]
		.map(problemOf)
		.filter((problem) => !reported.has(placeOf(problem)));
	const problems = [...misshapen, ...broken].sort(compareProblems);
	const isFaulty = problems.some(({ severity }) => severity === 'error');
	const bundle = isFaulty ? undefined : bundleOf(records);
	return {
		problems,
		...(bundle && { bundle }),
		...(proof && { proof: { texts: proof.texts, quotes: proof.quotes } })
	};
}

/** One fault is one problem: what the schema has refused, no rule refuses again. */
function placeOf({ file, pointer }: Problem): string {
	return `${file} ${pointer}`;
}

function problemOf({ entry, pointer, ...finding }: EntryFinding): Problem {
	return problemAt(entry.document, { ...finding, pointer: entry.pointer + pointer });
}
