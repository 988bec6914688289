import { cureOf, formatProblem, type FormatOptions, type Problem } from '../problem.ts';
import { steerlessText } from './steerless.ts';

/** A line a problem, and below it how to mend it. */
export function text(problems: readonly Problem[], options: FormatOptions): string {
	const lines = problems.flatMap((problem) => [
		formatProblem(problem, options),
		`    ${cureOf(problem, options)}`
	]);
	return steerlessText(lines.join('\n'));
}
