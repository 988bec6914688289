import { explain } from '../explain.ts';
import type { FormatOptions, Problem } from '../problem.ts';
import { steerlessJson, told } from './steerless.ts';

type Language = NonNullable<FormatOptions['language']>;

/** A log in SARIF 2.1.0 (OASIS), with one run and the rules that its results name. */
export function sarif(problems: readonly Problem[], { language = 'en' }: FormatOptions): string {
	const names = [...new Set(problems.map(({ rule }) => rule))].sort();
	const log = {
		$schema:
			'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: { driver: { name: 'mithaq', rules: names.map((name) => ruleOf(name, language)) } },
				language,
				columnKind: 'utf16CodeUnits',
				results: problems.map((problem) => ({
					...resultOf(problem, language),
					ruleIndex: names.indexOf(problem.rule)
				}))
			}
		]
	};
	return steerlessJson(log);
}

function ruleOf(id: string, language: Language): object {
	const explained = explain(id);
	if (!explained) return { id };
	const { description, meaning, reason, mend, severity } = explained;
	return {
		id,
		shortDescription: message(description[language]),
		fullDescription: message(`${meaning[language]} ${reason[language]}`),
		help: message(mend[language]),
		defaultConfiguration: { level: severity }
	};
}

function resultOf(problem: Problem, language: Language): object {
	const { file, line, column, pointer, rule, severity } = problem;
	return {
		ruleId: rule,
		level: severity,
		message: message(told(problem, { language })),
		locations: [
			{
				physicalLocation: {
					artifactLocation: { uri: uriOf(file) },
					region: { startLine: line, startColumn: column }
				},
				logicalLocations: [{ fullyQualifiedName: pointer }]
			}
		]
	};
}

/** A message string; braces would hold the place of something else (SARIF 2.1.0, section 3.11.5). */
function message(text: string): { text: string } {
	return { text: text.replace(/[{}]/g, '$&$&') };
}

/** A relative reference (RFC 3986) to a file. */
function uriOf(file: string): string {
	return file
		.replace(/\p{Cs}/gu, '\uFFFD')
		.split('/')
		.map(encodeURIComponent)
		.join('/');
}
