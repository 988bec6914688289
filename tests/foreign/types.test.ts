import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { packageFolder } from '../packages.ts';
import { foreignProject } from './project.ts';

const RIGHT = `
import { labelOf, duty, type Commitment, type Duty } from '@mithaq/schema';
import { check, formatProblem, type Problem } from '@mithaq/schema/check';
import { commitment as compiled } from '@mithaq/schema/compiled';
import { validate } from '@mithaq/schema/validate';
import schema from '@mithaq/schema/schemas/commitment.json' with { type: 'json' };

const validation = validate('commitment', JSON.parse('{}'));
if (validation.valid) {
	const commitment: Commitment = validation.value;
	const kind: Duty = commitment.duty;
	const date: string | undefined = commitment.deadlines?.[0]?.date;
	console.log(labelOf(duty, kind, 'ar'), date);
} else {
	const rules: string[] = validation.findings.map(({ rule }) => rule);
	console.log(rules);
}
const { findings } = validate('actor', {});
const value: unknown = JSON.parse('{}');
if (compiled(value)) console.log(value.title.en, findings.length);
else console.log(compiled.errors?.length);
const problems: Problem[] = check('.').problems;
console.log(problems.map((problem) => formatProblem(problem)), schema.title.toUpperCase());
export const codes: Duty[] = ['achieve', 'refrain'];
`;

/** Each line that a compiler must refuse, and what it must say. */
const WRONG = [
	[`export const code: Duty = 'acheive';`, 'TS2820'],
	[`export const unknown = validate('committment', {});`, 'TS2345'],
	[`export const unread = validate('actor', {}).value;`, 'TS2339'],
	[`export const number: LocalisedText = { en: 1 };`, 'TS2322'],
	[`export const dateless: Deadline = { ...rest, kind: 'fixed' };`, 'TS2322']
] as const;

const IMPORTS = `import type { Deadline, Duty, LocalisedText } from '@mithaq/schema';
import { validate } from '@mithaq/schema/validate';
const rest = { change: 'set' as const, event: 'e', evidence: [] };`;

const STRICT = {
	strict: true,
	exactOptionalPropertyTypes: true,
	noUncheckedIndexedAccess: true,
	skipLibCheck: false,
	resolveJsonModule: true,
	target: 'es2023',
	lib: ['es2023', 'dom'],
	types: [],
	noEmit: true
};

const configurations = {
	nodenext: { ...STRICT, module: 'nodenext' },
	bundler: { ...STRICT, module: 'esnext', moduleResolution: 'bundler' }
};

let project: string;

beforeAll(() => {
	const tsconfigs = Object.entries(configurations).flatMap(([name, compilerOptions]) =>
		['right', 'wrong'].map((file) => [
			`${file}.${name}.json`,
			JSON.stringify({ compilerOptions, files: [`${file}.ts`] })
		])
	);
	const wrong = [IMPORTS, ...WRONG.map(([line]) => line)].join('\n');
	const files = { 'right.ts': RIGHT, 'wrong.ts': wrong, ...Object.fromEntries(tsconfigs) };
	project = foreignProject(files, 'module');
});

/** What a compiler says of a file under a configuration. */
function compile(compiler: string, configuration: string): { status: number | null; said: string } {
	const tsc = join(packageFolder(compiler), 'bin/tsc');
	const options = [tsc, '--project', configuration, '--pretty', 'false'];
	const { status, stdout } = spawnSync(process.execPath, options, {
		cwd: project,
		encoding: 'utf8'
	});
	return { status, said: stdout };
}

describe.each(['typescript', 'typescript-7'])('under %s', (compiler) => {
	test.each(Object.keys(configurations))('strict types infer with %s', (name) => {
		expect(compile(compiler, `right.${name}.json`)).toEqual({ status: 0, said: '' });
	});

	test.each(Object.keys(configurations))('a wrong code does not compile with %s', (name) => {
		const { said } = compile(compiler, `wrong.${name}.json`);
		const errors = [...said.matchAll(/^wrong.ts\((\d+),.*(TS\d+)/gm)];
		const first = IMPORTS.split('\n').length + 1;
		const expected = WRONG.map(([, code], index) => `${first + index} ${code}`);
		expect(errors.map(([, line, code]) => `${line} ${code}`)).toEqual(expected);
	});
});
