import type { Language } from '@mithaq/charts';
import {
	cureOf,
	formatProblem,
	sentenceOf,
	visible,
	type Problem,
	type Verdict
} from '@mithaq/schema/contents';
import type { Outcome, ToldFile } from './told.ts';

/** How many problems are told one by one. */
export const TOLD = 200;

/** A verdict in the words of a language. */
export function outcomeOf(
	{ problems, bundle, isCut }: Verdict,
	language: Language,
	passedOver: string[]
): Outcome {
	const told = problems.slice(0, TOLD);
	const errors = problems.filter(({ severity }) => severity === 'error').length;
	return {
		errors,
		warnings: problems.length - errors,
		isCut: isCut === true,
		files: byFile(told, language),
		more: problems.length - told.length,
		text: told.map((problem) => lineOf(problem, language)).join('\n'),
		passedOver: passedOver.map(visible),
		...(bundle && { bundle })
	};
}

function byFile(problems: readonly Problem[], language: Language): ToldFile[] {
	const files = new Map<string, ToldFile>();
	for (const problem of problems) {
		const { line, column, rule } = problem;
		const file = visible(problem.file);
		const of = files.get(file) ?? { file, problems: [] };
		files.set(file, of);
		of.problems.push({
			place: `${line}:${column}`,
			sentence: sentenceOf(problem, { language }),
			cure: cureOf(problem, { language }),
			rule
		});
	}
	return [...files.values()];
}

function lineOf(problem: Problem, language: Language): string {
	return `${formatProblem(problem, { language })} — ${cureOf(problem, { language })}`;
}
