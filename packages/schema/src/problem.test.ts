import { expect, test } from 'vitest';
import { compareProblems, formatProblem, problemAt, type Problem } from './problem.ts';
import { readJson } from './json.ts';

const problem: Problem = {
	file: 'data/commitments/x.json',
	line: 12,
	column: 15,
	pointer: '/deadlines/0/date',
	rule: 'date-exists',
	must: 'be a day that exists',
	actual: '2025-02-30'
};
const { actual: _, ...unshown } = problem;

test('formatProblem puts place, subject, what must hold, what is and the rule on a line', () => {
	expect(formatProblem(problem)).toBe(
		'data/commitments/x.json:12:15 deadlines/0/date must be a day that exists, not "2025-02-30" [date-exists]'
	);
});

test.each([
	['a whole file', { ...unshown, pointer: '' }, '12:15 must be a day that exists [date-exists]'],
	['nothing of what is', unshown, '12:15 deadlines/0/date must be a day that exists [date-exists]'],
	[
		'null',
		{ ...problem, actual: null },
		'12:15 deadlines/0/date must be a day that exists, not null [date-exists]'
	],
	[
		'an object',
		{ ...problem, actual: { a: [1] } },
		'12:15 deadlines/0/date must be a day that exists, not {"a":[1]} [date-exists]'
	]
])('formatProblem says %s', (_, given, line) => {
	expect(formatProblem(given)).toBe(`data/commitments/x.json:${line}`);
});

test('formatProblem cuts what is long after 79 characters, and no character in two', () => {
	const shown = (actual: unknown) =>
		/ not (.*) \[/u.exec(formatProblem({ ...problem, actual }))![1];
	expect(shown('x'.repeat(1e6))).toBe(`"${'x'.repeat(78)}…`);
	expect(shown(`${'x'.repeat(77)}𐤀𐤀`)).toBe(`"${'x'.repeat(77)}…`);
	expect(shown('x'.repeat(78))).toBe(`"${'x'.repeat(78)}"`);
});

test.each([
	['a right-to-left override', '\u202E', '\\u202e'],
	['an isolate', '\u2066', '\\u2066'],
	['an Arabic letter mark', '\u061C', '\\u061c'],
	['a zero-width space', '\u200B', '\\u200b'],
	['a byte order mark', '\uFEFF', '\\ufeff'],
	['an escape', '\u001B', '\\u001b'],
	['a C1 control', '\u009B', '\\u009b'],
	['a line separator', '\u2028', '\\u2028'],
	['a tag', '\u{E0041}', '\\udb40\\udc41'],
	['half a character', '\uD800', '\\ud800']
])('formatProblem shows %s as an escape, wherever it stands', (_, character, escape) => {
	const files = { file: `${character}.json`, pointer: `/a${character}`, must: `be b${character}` };
	expect(formatProblem({ ...problem, ...files, actual: `c${character}` })).toBe(
		`${escape}.json:12:15 a${escape} must be b${escape}, not "c${escape}" [date-exists]`
	);
});

test('formatProblem leaves Arabic as it is', () => {
	expect(formatProblem({ ...problem, actual: 'العراق' })).toContain('not "العراق" [');
});

test('compareProblems sorts by file, then line, then column', () => {
	const at = (file: string, line: number, column: number) => ({ ...problem, file, line, column });
	const sorted = [at('a', 1, 1), at('a', 1, 9), at('a', 2, 1), at('a', 10, 1), at('b', 1, 1)];
	expect([...sorted].reverse().sort(compareProblems)).toEqual(sorted);
	expect(compareProblems(sorted[0]!, { ...sorted[0]! })).toBe(0);
});

test('problemAt places a finding where its pointer leads, or where the finding says', () => {
	const document = readJson('x.json', '{\n"a": 1}');
	const finding = { pointer: '/a', rule: 'r', must: 'm' };
	expect(problemAt(document, finding)).toEqual({ file: 'x.json', line: 2, column: 6, ...finding });
	const at = { line: 7, column: 8 };
	expect(problemAt(document, { ...finding, at })).toEqual({ file: 'x.json', ...at, ...finding });
});
