import { cureOf, formatProblem, type FormatOptions, type Problem } from '../problem.ts';

/** A line a problem, and below it how to mend it. */
export function text(problems: readonly Problem[], options: FormatOptions): string {
	return problems
		.flatMap((problem) => [formatProblem(problem, options), `    ${cureOf(problem, options)}`])
		.join('\n');
}
