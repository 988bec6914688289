import { expect, test } from 'vitest';
import { compareProblems, formatProblem, problemAt, type Problem } from './problem.ts';
import { readJson } from './json.ts';
import { ar } from './message.ts';

const problem: Problem = {
	file: 'data/commitments/x.json',
	line: 12,
	column: 15,
	pointer: '/deadlines/0/date',
	rule: 'date-exists',
	severity: 'error',
	must: { ar: 'يكون اليوم موجوداً', en: 'be a day that exists' },
	cure: { ar: 'صحّح اليوم.', en: 'Correct the day.' },
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
	const must = { ar: `يكون b${character}`, en: `be b${character}` };
	const files = { file: `${character}.json`, pointer: `/a${character}`, must };
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
	const both = { ar: 'م', en: 'm' };
	const finding = { pointer: '/a', rule: 'r', must: both, cure: both };
	const located = { file: 'x.json', severity: 'error', ...finding };
	expect(problemAt(document, finding)).toEqual({ line: 2, column: 6, ...located });
	const at = { line: 7, column: 8 };
	expect(problemAt(document, { ...finding, at })).toEqual({ ...at, ...located });
});

test('formatProblem speaks Arabic, with the place and every value in an isolate of its own', () => {
	expect(formatProblem(problem, { language: 'ar' })).toBe(
		'\u2066data/commitments/x.json:12:15\u2069 \u2066deadlines/0/date\u2069: يجب أن يكون اليوم موجوداً، والمكتوب \u2068"2025-02-30"\u2069 \u2066[date-exists]\u2069'
	);
	expect(formatProblem({ ...unshown, pointer: '' }, { language: 'ar' })).toBe(
		'\u2066data/commitments/x.json:12:15\u2069 يجب أن يكون اليوم موجوداً \u2066[date-exists]\u2069'
	);
});

test('formatProblem joins a negation to what comes before it, as Arabic writes it', () => {
	const must = { ar: 'لا يزيد العدد على المئة', en: 'be at most 100' };
	const shown = formatProblem({ ...problem, must }, { language: 'ar' });
	expect(shown).toContain(': يجب ألا يزيد العدد على المئة، والمكتوب');
});

test('formatProblem only advises where the problem is a warning', () => {
	const warning: Problem = { ...problem, severity: 'warning' };
	expect(formatProblem(warning)).toContain(
		'12:15 warning: deadlines/0/date should be a day that exists, not "2025-02-30" ['
	);
	expect(formatProblem(warning, { language: 'ar' })).toContain(
		'تنبيه: \u2066deadlines/0/date\u2069: يُستحسن أن يكون اليوم'
	);
});

test.each(['\u2069', '\u202E', '\u2066', '\u061C', '\n'])(
	'an Arabic sentence shows %j from a record as an escape',
	(character) => {
		const escape = JSON.stringify(`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
		const shown = formatProblem(
			{
				...problem,
				file: `${character}.json`,
				pointer: `/a${character}`,
				must: { ar: ar`يكون ${character}`, en: 'be' },
				actual: character.replace('\n', 'x\u2028')
			},
			{ language: 'ar' }
		);
		const isolates = shown.match(/[\u2066\u2068][^\u2066\u2068\u2069]*\u2069/g);
		expect(isolates).toHaveLength(5);
		expect(shown.match(/[\p{Cc}\p{Cf}\p{Zl}]/gu)).toHaveLength(10);
		expect(shown).toContain(`${JSON.parse(escape)}.json:12:15`);
	}
);
