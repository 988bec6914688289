import { positionOf, type Finding, type JsonDocument, type Position } from './json.ts';

/** A finding with its place in a file. */
export interface Problem extends Omit<Finding, 'at'>, Position {
	file: string;
}

/** A finding, located in the document that it is about. */
export function problemAt(document: JsonDocument, { at, ...finding }: Finding): Problem {
	return { file: document.file, ...(at ?? positionOf(document, finding.pointer)), ...finding };
}

/** File, then line, then column: the order in which a keeper mends them. */
export function compareProblems(a: Problem, b: Problem): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line || a.column - b.column;
}

/** One line: `file:line:column pointer must …, not … [rule]`. */
export function formatProblem(problem: Problem): string {
	const { file, line, column, pointer, must, rule } = problem;
	const subject = pointer === '' ? '' : `${pointer.slice(1)} `;
	return visible(`${file}:${line}:${column} ${subject}must ${must}${actually(problem)} [${rule}]`);
}

function actually(problem: Problem): string {
	if (!('actual' in problem)) return '';
	const text = JSON.stringify(problem.actual) ?? 'undefined';
	return `, not ${text.length > 80 ? `${text.slice(0, 79).replace(/[\uD800-\uDBFF]$/, '')}…` : text}`;
}

/** Control and direction characters in a record must not steer the terminal that shows them. */
function visible(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) =>
		character
			.split('')
			.map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
			.join('')
	);
}
