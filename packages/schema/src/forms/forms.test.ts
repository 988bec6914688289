import { expect, test } from 'vitest';
import { meeting, upkeep, written } from '../fixture.ts';
import { readJson, type Finding } from '../json.ts';
import { problemAt, type Problem } from '../problem.ts';
import { rule as codeKnown } from '../rules/code-known.ts';
import { findingsOf } from '../rules/index.ts';
import type { EntryFinding, Records } from '../records.ts';
import { validate } from '../validate.ts';
import { formatProblems, type Form } from './index.ts';

/** An error and a warning in a record, and a fault that is as hostile as a record can make it. */
const commitment = readJson(
	'commitments/upkeep.json',
	String(written({ ...upkeep, duty: 'mantain' }))
);
const event = readJson('events/meeting.json', String(written({ ...meeting, type: 'meting' })));
const refusal = validate('commitment', commitment.value) as { findings: Finding[] };
const entries = [{ kind: 'event', value: event.value, document: event, pointer: '' }];
const records = { entries, misshapen: [] } as unknown as Records;
const [{ entry: _, ...warning }] = findingsOf([codeKnown], records) as [EntryFinding];
const problems = [problemAt(commitment, refusal.findings[0]!), problemAt(event, warning)];
const hostile: Problem = {
	...problems[0]!,
	file: 'a b/50%,x:y\r\n/قضاء\u202E\uD800.json',
	pointer: '/a\n::error::b',
	rule: 'no-such-rule',
	actual: '%0A\u2028'
};
const errorLine =
	'commitments/upkeep.json:15:10 duty must be one of achieve, maintain, end, refrain, report, consult (did you mean maintain?), not "mantain" [enum]';
const errorCure = 'Write maintain, or another code of the list if that fits better.';

test('the record has an error and a warning', () => {
	expect(problems.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
		'error enum',
		'warning code-known'
	]);
});

test('text is a line a problem and its cure below', () => {
	expect(formatProblems(problems)).toBe(
		[
			errorLine,
			`    ${errorCure}`,
			'events/meeting.json:3:10 warning: type should be a code that the list names or the dataset declares in eventTypes (did you mean meeting?), not "meting" [code-known]',
			'    Write meeting if that is meant; a code of your own is declared in eventTypes with its label and definition.'
		].join('\n')
	);
});

test('text is in Arabic where that is asked for', () => {
	const lines = formatProblems(problems, 'text', { language: 'ar' }).split('\n');
	expect(lines[1]).toBe('    اكتب \u2068maintain\u2069، أو رمزاً آخر من القائمة إن كان أوفق.');
	expect(lines[2]).toBe(
		'\u2066events/meeting.json:3:10\u2069 تنبيه: \u2066type\u2069: يُستحسن أن تكون القيمة رمزاً تذكره القائمة أو يعلنه وصف السجل في \u2068eventTypes\u2069 (أتقصد \u2068meeting\u2069؟)، والمكتوب \u2068"meting"\u2069 \u2066[code-known]\u2069'
	);
});

test('json is every problem with all that is known of it, in both languages', () => {
	expect(JSON.parse(formatProblems(problems, 'json'))).toEqual(problems);
	expect(Object.keys(problems[0]!).sort()).toEqual([
		...['actual', 'column', 'cure', 'file', 'line', 'must', 'pointer', 'rule', 'severity']
	]);
});

test('json holds nothing that steers a screen, and says the same', () => {
	const text = formatProblems([hostile], 'json');
	expect(text).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
	expect(JSON.parse(text)).toEqual([hostile]);
});

test('github is a workflow command a problem', () => {
	expect(formatProblems(problems, 'github').split('\n')).toEqual([
		`::error file=commitments/upkeep.json,line=15,col=10,title=enum::duty must be one of achieve, maintain, end, refrain, report, consult (did you mean maintain?), not "mantain". ${errorCure}`,
		'::warning file=events/meeting.json,line=3,col=10,title=code-known::warning: type should be a code that the list names or the dataset declares in eventTypes (did you mean meeting?), not "meting". Write meeting if that is meant; a code of your own is declared in eventTypes with its label and definition.'
	]);
});

test('github escapes what would end a property, a command or a line', () => {
	const line = formatProblems([hostile], 'github');
	expect(line).toMatch(
		/^::error file=a b\/50%25%2Cx%3Ay\\u000d\\u000a\/قضاء\\u202e\\ud800\.json,line=15,col=10,title=no-such-rule::/
	);
	expect(line).toContain('::a\\u000a::error::b must ');
	expect(line).toContain('not "%250A\\u2028". ');
	expect(line.split('\n')).toHaveLength(1);
});

interface Log {
	$schema: string;
	version: string;
	runs: Run[];
}

interface Run {
	tool: { driver: { name: string; rules: SarifRule[] } };
	language: string;
	columnKind: string;
	results: Result[];
}

interface SarifRule {
	id: string;
	shortDescription?: { text: string };
	help?: { text: string };
	defaultConfiguration?: { level: string };
}

interface Result {
	ruleId: string;
	ruleIndex: number;
	level: string;
	message: { text: string };
	locations: {
		physicalLocation: {
			artifactLocation: { uri: string };
			region: { startLine: number; startColumn: number };
		};
	}[];
}

function sarifOf(given: Problem[], language?: 'ar'): Log {
	return JSON.parse(formatProblems(given, 'sarif', language ? { language } : {})) as Log;
}

/** What SARIF 2.1.0 asks of a log (sections 3.13, 3.14, 3.19, 3.27, 3.29, 3.30, 3.49). */
function expectSarif({ version, runs }: Log): void {
	expect(version).toBe('2.1.0');
	expect(runs).toHaveLength(1);
	const { tool, columnKind, language, results } = runs[0]!;
	expect(tool.driver.name).toMatch(/\S/);
	expect(columnKind).toMatch(/^(utf16CodeUnits|unicodeCodePoints)$/);
	expect(language).toMatch(/^[a-z]{2}(-[A-Z]{2})?$/);
	const { rules } = tool.driver;
	expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
	for (const { ruleId, ruleIndex, level, message, locations } of results) {
		expect(rules[ruleIndex]?.id).toBe(ruleId);
		expect(['none', 'note', 'warning', 'error']).toContain(level);
		expect(message.text).toMatch(/\S/);
		const { artifactLocation, region } = locations[0]!.physicalLocation;
		expect(artifactLocation.uri).toMatch(/^(?:[A-Za-z0-9\-._~!$&'()*+,;=@/]|%[0-9A-F]{2})+$/);
		expect(new URL(artifactLocation.uri, 'file:///x/').protocol).toBe('file:');
		expect(region.startLine).toBeGreaterThanOrEqual(1);
		expect(region.startColumn).toBeGreaterThanOrEqual(1);
	}
}

test.each([
	['no problem', []],
	['an error and a warning', problems],
	['a hostile problem', [hostile]]
])('sarif is a log of SARIF 2.1.0 for %s', (_, given) => {
	expectSarif(sarifOf(given));
	expect(sarifOf(given).runs[0]!.results).toHaveLength(given.length);
});

test('sarif says where each problem stands, how grave it is, and what its rule means', () => {
	const { tool, results } = sarifOf(problems).runs[0]!;
	expect(tool.driver.rules.map(({ id }) => id)).toEqual(['code-known', 'enum']);
	expect(tool.driver.rules[1]).toMatchObject({
		shortDescription: { text: 'A code of a closed list is one that the list holds.' },
		help: { text: expect.stringMatching(/^Choose the code/) as string },
		defaultConfiguration: { level: 'error' }
	});
	expect(results[0]).toEqual({
		ruleId: 'enum',
		ruleIndex: 1,
		level: 'error',
		message: {
			text: `duty must be one of achieve, maintain, end, refrain, report, consult (did you mean maintain?), not "mantain". ${errorCure}`
		},
		locations: [
			{
				physicalLocation: {
					artifactLocation: { uri: 'commitments/upkeep.json' },
					region: { startLine: 15, startColumn: 10 }
				},
				logicalLocations: [{ fullyQualifiedName: '/duty' }]
			}
		]
	});
	expect(results[1]!.level).toBe('warning');
});

test('sarif is in Arabic where that is asked for', () => {
	const { language, tool, results } = sarifOf(problems, 'ar').runs[0]!;
	expect(language).toBe('ar');
	expect(tool.driver.rules[0]!.help!.text).toMatch(/^صحّح/);
	expect(results[0]!.message.text).toMatch(/يجب أن/);
});

test.each<[Form, string]>([
	['text', ''],
	['json', '[]'],
	['github', '']
])('%s of no problem is "%s"', (form, output) => {
	expect(formatProblems([], form)).toBe(output);
});

test('an unknown form is refused by name', () => {
	expect(() => formatProblems([], 'xml' as never)).toThrow(new TypeError('unknown form: xml'));
});
