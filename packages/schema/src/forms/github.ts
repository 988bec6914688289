import type { FormatOptions, Problem } from '../problem.ts';
import { visible } from '../visible.ts';
import { steerlessText, told } from './steerless.ts';

/** Workflow commands of GitHub Actions, which it shows beside the line that each is about. */
export function github(problems: readonly Problem[], options: FormatOptions): string {
	return steerlessText(problems.map((problem) => command(problem, options)).join('\n'));
}

function command(problem: Problem, options: FormatOptions): string {
	const { file, line, column, rule, severity } = problem;
	const properties = { file: visible(file), line, col: column, title: visible(rule) };
	const written = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
	return `::${severity} ${written.join(',')}::${data(told(problem, options))}`;
}

function data(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
	return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
