import {
	positionOf,
	type Finding,
	type JsonDocument,
	type Position,
	type Severity
} from './json.ts';
import type { Language } from './language.ts';
import { visible, visibleBesideIsolates } from './visible.ts';

/** A finding with its place in a file; columns count UTF-16 code units, from 1. */
export interface Problem extends Omit<Finding, 'at' | 'severity'>, Position {
	file: string;
	severity: Severity;
}

/** What a sentence about a problem is made of. */
type Fault = Pick<Problem, 'pointer' | 'must' | 'severity' | 'actual'>;

/** How to word what is wrong. */
export interface FormatOptions {
	/** English unless told. */
	language?: Language;
}

/** A finding, located in the document that it is about. */
export function problemAt(
	document: JsonDocument,
	{ at, severity = 'error', ...finding }: Finding
): Problem {
	const position = at ?? positionOf(document, finding.pointer);
	return { file: document.file, ...position, severity, ...finding };
}

/** File, then line, then column: the order in which a keeper mends them. */
export function compareProblems(a: Problem, b: Problem): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line || a.column - b.column;
}

/** One line: `file:line:column pointer must …, not … [rule]`, or the same in Arabic. */
export function formatProblem(problem: Problem, { language = 'en' }: FormatOptions = {}): string {
	const { file, line, column, rule } = problem;
	const place = `${file}:${line}:${column}`;
	const sentence = sentenceOf(problem, { language });
	if (language === 'en') return visible(`${place} ${sentence} [${rule}]`);
	return `${leftToRight(place)} ${sentence} ${leftToRight(`[${rule}]`)}`;
}

/** What is wrong, without the file it stands in: `pointer must …, not …`. */
export function sentenceOf(problem: Fault, { language = 'en' }: FormatOptions = {}): string {
	return language === 'en' ? visible(english(problem)) : arabic(problem);
}

/** How to mend it, in one sentence. */
export function cureOf({ cure }: Problem, { language = 'en' }: FormatOptions = {}): string {
	return language === 'en' ? visible(cure.en) : visibleBesideIsolates(cure.ar);
}

function english(problem: Fault): string {
	const { pointer, must, severity } = problem;
	const subject = pointer === '' ? '' : `${pointer.slice(1)} `;
	const actual = shown(problem);
	const not = actual === undefined ? '' : `, not ${actual}`;
	if (severity === 'warning') return `warning: ${subject}should ${must.en}${not}`;
	return `${subject}must ${must.en}${not}`;
}

function arabic(problem: Fault): string {
	const { pointer, must, severity } = problem;
	const subject = pointer === '' ? '' : `${leftToRight(pointer.slice(1))}: `;
	const actual = shown(problem);
	const not = actual === undefined ? '' : `، والمكتوب ${asWritten(actual)}`;
	const clause = `${visibleBesideIsolates(must.ar)}${not}`;
	const that = clause.startsWith('لا ') ? `أ${clause}` : `أن ${clause}`;
	return severity === 'warning' ? `تنبيه: ${subject}يُستحسن ${that}` : `${subject}يجب ${that}`;
}

function shown(problem: Fault): string | undefined {
	if (!('actual' in problem)) return undefined;
	const text = JSON.stringify(problem.actual) ?? 'undefined';
	return text.length > 80 ? `${text.slice(0, 79).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}

/** An isolate that runs from left to right (UAX #9), so that a path or pointer stays in one piece. */
function leftToRight(text: string): string {
	return `\u2066${visible(text)}\u2069`;
}

/** An isolate that takes its direction from what it holds. */
function asWritten(text: string): string {
	return `\u2068${visible(text)}\u2069`;
}
