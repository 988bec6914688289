import { cureOf, sentenceOf, type FormatOptions, type Problem } from '../problem.ts';
import { visible } from '../visible.ts';

/** Workflow commands of GitHub Actions, which it shows beside the line that each is about. */
export function github(problems: readonly Problem[], options: FormatOptions): string {
	return problems.map((problem) => command(problem, options)).join('\n');
}

function command(problem: Problem, options: FormatOptions): string {
	const { file, line, column, rule, severity } = problem;
	const properties = { file: visible(file), line, col: column, title: rule };
	const written = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
	const message = `${sentenceOf(problem, options)}. ${cureOf(problem, options)}`;
	return `::${severity} ${written.join(',')}::${data(message)}`;
}

function data(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
	return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
