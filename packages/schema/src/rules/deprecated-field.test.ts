import { describe, expect, test, vi } from 'vitest';
import { formatProblem, formatProblems } from '../check.ts';
import { checkWith, placesOf, role } from '../fixture.ts';

vi.mock('../generated/validators.js', async () => {
	const { deprecatingValidators } = await import('../samples/deprecating.ts');
	return deprecatingValidators();
});

const place = 'roles/builders.json';
const checked = (changes: object) => checkWith({ [place]: { ...role, ...changes } });

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
