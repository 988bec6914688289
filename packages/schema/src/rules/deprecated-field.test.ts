import { describe, expect, test, vi } from 'vitest';
import { formatProblem, formatProblems } from '../check.ts';
import { checkBundle as checkBytes, type Verdict } from '../contents.ts';
import { bundle, checkWith, dataset, placesOf, role, written } from '../fixture.ts';

vi.mock('../generated/validators.js', async () => {
	const { deprecatingValidators } = await import('../samples/deprecating.ts');
	return deprecatingValidators();
});

const place = 'roles/builders.json';
const checked = (changes: object) => checkWith({ [place]: { ...role, ...changes } });
const checkBundle = (changes: object) =>
	checkBytes('bundle.json', new TextEncoder().encode(String(written({ ...bundle, ...changes }))));
const found = ({ problems }: Verdict) =>
	problems.map(({ pointer, rule, severity }) => [pointer, rule, severity]);

describe('a field that is deprecated', () => {
	const withSpeaker = () => checked({ speaker: 'county' });

	test('is a warning in the one list of problems, with its place and its replacement', () => {
		const { problems } = withSpeaker();
		expect(problems).toMatchObject([
			{
				...{ file: place, line: 42, column: 13, pointer: '/speaker' },
				...{ rule: 'deprecated-field', severity: 'warning' }
			}
		]);
		expect(formatProblem(problems[0]!)).toBe(
			`${place}:42:13 warning: speaker should be left out: speakers takes its place [deprecated-field]`
		);
		expect(problems[0]!.cure.en).toBe('Move what it holds to speakers.');
	});

	test('is told in Arabic too', () => {
		const { problems } = withSpeaker();
		const [line, cure] = formatProblems(problems, 'text', { language: 'ar' }).split('\n');
		expect(line).toContain(
			'تنبيه: \u2066speaker\u2069: يُستحسن أن يُترك، فقد حلّ محله \u2068speakers\u2069'
		);
		expect(cure).toBe('    انقل ما فيه إلى \u2068speakers\u2069.');
	});

	test('keeps no record from being given back', () => {
		expect(withSpeaker().bundle!.roles).toMatchObject([{ speaker: 'county' }]);
	});

	test('is a warning in every form', () => {
		const { problems } = withSpeaker();
		expect(JSON.parse(formatProblems(problems, 'json'))).toMatchObject([{ severity: 'warning' }]);
		expect(formatProblems(problems, 'github')).toMatch(
			/^::warning file=roles\/builders\.json,line=42/
		);
		expect(JSON.parse(formatProblems(problems, 'sarif'))).toMatchObject({
			runs: [
				{
					tool: {
						driver: {
							rules: [{ id: 'deprecated-field', defaultConfiguration: { level: 'warning' } }]
						}
					},
					results: [{ ruleId: 'deprecated-field', level: 'warning' }]
				}
			]
		});
	});
});

test('what else is wrong with a deprecated field is told beside the warning', () => {
	expect(placesOf(checked({ speaker: 'nobody' }))).toEqual([
		`${place}:42:13 /speaker deprecated-field`,
		`${place}:42:13 /speaker references-resolve`
	]);
});

test('in a record that is refused for something else it is told all the same', () => {
	const { problems, bundle } = checked({ speaker: 'county', basis: 'declaredd' });
	expect(problems.map(({ rule }) => rule).sort()).toEqual(['deprecated-field', 'enum']);
	expect(bundle).toBeUndefined();
});

test('a record that uses no deprecated field has no warning', () => {
	expect(checked({}).problems).toEqual([]);
});

describe('a deprecated field of the dataset', () => {
	const withLicense = { ...dataset, license: 'CC0-1.0' };
	const warning = (pointer: string) => [pointer, 'deprecated-field', 'warning'];

	test('is told in a folder and in a bundle, once', () => {
		const { problems } = checkWith({ 'dataset.json': withLicense });
		expect(problems).toMatchObject([{ file: 'dataset.json', pointer: '/license' }]);
		expect(found(checkBundle({ dataset: withLicense }))).toEqual([warning('/dataset/license')]);
	});

	test('is told where the dataset is refused for something else', () => {
		const refused = { ...withLicense, version: 'one' };
		const error = (pointer: string) => [pointer, 'pattern', 'error'];
		const inFolder = found(checkWith({ 'dataset.json': refused }));
		expect(inFolder.sort()).toEqual([warning('/license'), error('/version')]);
		const inBundle = found(checkBundle({ dataset: refused }));
		expect(inBundle.sort()).toEqual([warning('/dataset/license'), error('/dataset/version')]);
	});
});

describe('a deprecated field of the bundle itself', () => {
	test('is told with its place and its replacement, and the record is given back', () => {
		const verdict = checkBundle({ promises: [] });
		expect(verdict.problems.map((problem) => formatProblem(problem))).toEqual([
			expect.stringMatching(
				/^bundle\.json:\d+:\d+ warning: promises should be left out: commitments takes its place/
			)
		]);
		expect(verdict.bundle).toEqual(bundle);
	});

	test('is told beside what is deprecated in its dataset and its records', () => {
		const verdict = checkBundle({
			roles: [{ ...role, speaker: 'county' }],
			dataset: { ...dataset, license: 'CC0-1.0' },
			promises: []
		});
		expect(found(verdict).map(([pointer]) => pointer)).toEqual([
			'/dataset/license',
			'/roles/0/speaker',
			'/promises'
		]);
	});
});
