import type { Collected } from './collect.ts';
import type { Bundle } from './generated/types.ts';
import { compareProblems, problemAt, type Problem } from './problem.ts';
import { bundleOf, type EntryFinding } from './records.ts';
import { findingsOf, rules } from './rules/index.ts';

/** What is said of a record. */
export interface Verdict {
	/** Everything that is wrong, and warnings, sorted by file, line and column. */
	problems: Problem[];
	/** The whole record; absent where there is any error. */
	bundle?: Bundle;
	/** Present where there were so many problems that the rest was not looked at. */
	isCut?: true;
}

/** What the schemas, the rules and whoever else looked have found wrong, each fault once, and the record where nothing is. */
export function verdictOf(
	{ records, problems: misshapen, isCut }: Collected,
	proven: readonly EntryFinding[] = []
): Verdict {
	if (isCut) return { problems: misshapen.sort(compareProblems), isCut };
	const reported = new Set(misshapen.map(placeOf));
	const refused = new Set(misshapen.filter(({ rule }) => REFUSING.has(rule)).map(placeOf));
	const broken = [...findingsOf(rules, records), ...proven]
		.map(problemOf)
		.filter((problem) => !reported.has(placeOf(problem)) && !isWithin(problem, refused));
	const found = [...misshapen, ...broken];
	const isFaulty = found.some(({ severity }) => severity === 'error');
	const problems = found
		.filter(({ rule }) => !isFaulty || !ofWholeOnly.has(rule))
		.sort(compareProblems);
	const bundle = isFaulty ? undefined : bundleOf(records);
	return { problems, ...(bundle && { bundle }) };
}

const ofWholeOnly = new Set(rules.filter(({ onlyWhole }) => onlyWhole).map(({ name }) => name));

/** One fault is one problem: what the schema has refused, no rule refuses again. */
function placeOf({ file, pointer }: Pick<Problem, 'file' | 'pointer'>): string {
	return `${file} ${pointer}`;
}

/** What is of another type than it must be, or of no use here, is not looked into. */
const REFUSING = new Set(['type', 'additionalProperties']);

function isWithin({ file, pointer }: Problem, refused: ReadonlySet<string>): boolean {
	if (refused.size === 0) return false;
	for (let at = pointer.lastIndexOf('/'); at > 0; at = pointer.lastIndexOf('/', at - 1)) {
		if (refused.has(placeOf({ file, pointer: pointer.slice(0, at) }))) return true;
	}
	return false;
}

function problemOf({ entry, pointer, ...finding }: EntryFinding): Problem {
	return problemAt(entry.document, { ...finding, pointer: entry.pointer + pointer });
}
