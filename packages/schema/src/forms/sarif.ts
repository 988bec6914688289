import { explain } from '../explain.ts';
import { cureOf, sentenceOf, type FormatOptions, type Problem } from '../problem.ts';

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
	return JSON.stringify(log, null, '\t');
}

function ruleOf(id: string, language: Language): object {
	const explained = explain(id);
	if (!explained) return { id };
	const { description, meaning, reason, mend, severity } = explained;
	return {
		id,
		shortDescription: { text: description[language] },
		fullDescription: { text: `${meaning[language]} ${reason[language]}` },
		help: { text: mend[language] },
		defaultConfiguration: { level: severity }
	};
}

function resultOf(problem: Problem, language: Language): object {
	const { file, line, column, pointer, rule, severity } = problem;
	return {
		ruleId: rule,
		level: severity,
		message: { text: `${sentenceOf(problem, { language })}. ${cureOf(problem, { language })}` },
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

/** A relative reference (RFC 3986) to a file. */
function uriOf(file: string): string {
	return file
		.replace(/\p{Cs}/gu, '\uFFFD')
		.split('/')
		.map(encodeURIComponent)
		.join('/');
}
