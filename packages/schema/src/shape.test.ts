import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as sample from './fixture.ts';
import { findingOf } from './shape.ts';
import { validate, type Shapes } from './validate.ts';
import type { Violation } from './violation.ts';

function findingsOf(kind: keyof Shapes, value: unknown) {
	const validation = validate(kind, value, { languages: ['ar', 'en'] });
	return validation.valid ? [] : validation.findings;
}

const { county, bridge, original, dataset, strength, evidence, meeting, role } = sample;
const reading = { reading: county.name, evidence: [evidence] };
const { id: _, ...unnamed } = county;
const count = { counts: 'present' };
const deadline = { change: 'set', event: 'meeting', evidence: [evidence] };

const cases: [string, keyof Shapes, unknown, string, string, string][] = [
	['required', 'actor', unnamed, '/id', 'required', 'be present'],
	[
		'additionalProperties',
		'actor',
		{ ...county, 'a/b': 1 },
		'/a~1b',
		'additionalProperties',
		'be left out: there is no such field here'
	],
	[
		'enum',
		'commitment',
		{ ...bridge, duty: 'mantain' },
		'/duty',
		'enum',
		'be one of achieve, maintain, end, refrain, report, consult (did you mean maintain?)'
	],
	[
		'enum of another type',
		'commitment',
		{ ...bridge, duty: 7 },
		'/duty',
		'type',
		'be of type string'
	],
	[
		'code of the dataset',
		'actor',
		{ ...county, side: 'The North' },
		'/side',
		'pattern',
		'be a code in camelCase, made of Latin letters and digits'
	],
	[
		'open list',
		'event',
		{ ...meeting, type: 'Big Meeting' },
		'/type',
		'pattern',
		'be a code in camelCase, made of Latin letters and digits'
	],
	[
		'open list of another type',
		'event',
		{ ...meeting, type: null },
		'/type',
		'type',
		'be of type string'
	],
	['type', 'actor', { ...county, aliases: 'x' }, '/aliases', 'type', 'be of type array'],
	['type of the whole', 'actor', [], '', 'type', 'be of type object'],
	[
		'integer',
		'strength',
		{ ...strength, count: { ...strength.count, min: 1.5 } },
		'/count/min',
		'type',
		'be of type integer'
	],
	[
		'pattern, version',
		'dataset',
		{ ...dataset, version: '1' },
		'/version',
		'pattern',
		'be a version such as 1.0.0'
	],
	[
		'pattern, language',
		'source',
		{ ...original, language: 'English' },
		'/language',
		'pattern',
		'be a language tag such as ar or en'
	],
	[
		'pattern, digest',
		'source',
		{ ...original, text: { digest: 'x', paragraphs: 1 } },
		'/text/digest',
		'pattern',
		'be sha256- and 64 lower-case hexadecimal digits'
	],
	[
		'minimum',
		'source',
		{ ...original, text: { ...sample.source.text, paragraphs: 0 } },
		'/text/paragraphs',
		'minimum',
		'be at least 1'
	],
	['minItems', 'commitment', { ...bridge, by: [] }, '/by', 'minItems', 'have at least 1 item'],
	['minLength', 'actor', { ...county, aliases: [''] }, '/aliases/0', 'minLength', 'be filled in'],
	[
		'maxLength',
		'actor',
		{ ...county, id: 'x'.repeat(81) },
		'/id',
		'maxLength',
		'be at most 80 characters long'
	],
	[
		'uniqueItems',
		'commitment',
		{ ...bridge, by: ['a', 'b', 'a'] },
		'/by',
		'uniqueItems',
		'hold each item once (items 0 and 2 are the same)'
	],
	[
		'neither side nor actor',
		'commitment',
		{ ...bridge, readings: [reading] },
		'/readings/0/side',
		'required',
		"be present where there is no actor: a reading is somebody's"
	],
	[
		'if inferred',
		'source',
		{ ...original, publishedBasis: 'inferred' },
		'/publishedNote',
		'required',
		'be present'
	],
	['if inferred', 'role', { ...role, dateNote: undefined }, '/dateNote', 'required', 'be present'],
	[
		'if fixed',
		'commitment',
		{ ...bridge, deadlines: [{ ...deadline, kind: 'fixed' }] },
		'/deadlines/0/date',
		'required',
		'be present'
	],
	[
		'if relative',
		'commitment',
		{ ...bridge, deadlines: [{ ...deadline, kind: 'relative' }] },
		'/deadlines/0/relativeTo',
		'required',
		'be present'
	],
	[
		'if conditional',
		'commitment',
		{ ...bridge, deadlines: [{ ...deadline, kind: 'conditional' }] },
		'/deadlines/0/condition',
		'required',
		'be present'
	],
	[
		'if about',
		'strength',
		{ ...strength, count: { ...count, qualifier: 'about' } },
		'/count/min',
		'required',
		'be present'
	],
	[
		'if fewerThan',
		'strength',
		{ ...strength, count: { ...count, qualifier: 'fewerThan' } },
		'/count/max',
		'required',
		'be present'
	],
	[
		'if between',
		'strength',
		{ ...strength, count: { ...count, qualifier: 'between', min: 1 } },
		'/count/max',
		'required',
		'be present'
	],
	[
		'every-language',
		'actor',
		{ ...county, name: { ar: 'قضاء' } },
		'/name/en',
		'every-language',
		'be present: every text is given in English too'
	],
	[
		'date-exists',
		'event',
		{ ...meeting, date: 'May' },
		'/date',
		'date-exists',
		'be a date such as "2025-09", "2021-04-07" or "2024-04-15/2024-04-16" (EDTF)'
	],
	[
		'evidence-present',
		'actor',
		{ ...county, evidence: [] },
		'/evidence',
		'evidence-present',
		'name the words it rests on: at least one piece of evidence'
	],
	[
		'id-form',
		'actor',
		{ ...county, id: 'X' },
		'/id',
		'id-form',
		'be an id: lower-case words joined by hyphens'
	],
	[
		'quote-length',
		'actor',
		{ ...county, evidence: [{ ...evidence, quote: 'x'.repeat(121) }] },
		'/evidence/0/quote',
		'quote-length',
		'be a phrase of at most 120 characters'
	],
	[
		'url-is-web',
		'source',
		{ ...original, url: 'x' },
		'/url',
		'url-is-web',
		'be a web address that begins with http:// or https://'
	]
];

test.each(cases)('one fault of %s is one finding (%s)', (_, kind, value, pointer, rule, must) => {
	const json = JSON.parse(JSON.stringify(value)) as unknown;
	const found = findingsOf(kind, json);
	expect(found.map((finding) => [finding.pointer, finding.rule, finding.must.en])).toEqual([
		[pointer, rule, must]
	]);
});

test('a sentence that tells what a value is has no other "not" in it', () => {
	const found = cases.flatMap(([, kind, value]) => findingsOf(kind, value));
	const told = found.filter((finding) => 'actual' in finding);
	expect(told.length).toBeGreaterThan(15);
	expect(told.filter(({ actual }) => actual === undefined)).toEqual([]);
	const rules = new Set(found.filter((finding) => !told.includes(finding)).map(({ rule }) => rule));
	expect([...rules]).toEqual(['required', 'additionalProperties', 'every-language']);
	expect(told.filter(({ must }) => must.en.startsWith('not '))).toEqual([]);
});

test.each(cases)('%s is told in both languages, with a cure', (_, kind, value) => {
	const json = JSON.parse(JSON.stringify(value)) as unknown;
	for (const { must, cure } of findingsOf(kind, json)) {
		expect(must.ar).toMatch(/^(?:[يت]|لا )/);
		expect(must.ar.replace(/\u2068[^\u2069]*\u2069/g, '')).not.toMatch(/[A-Za-z]/);
		expect(cure.ar).toMatch(/^\p{Script=Arabic}.*\.$/u);
		expect(cure.en).toMatch(/^[A-Z].*\.$/);
	}
});

test.each([
	['a record', 'actor', { ...county, alaises: [] }, 'aliases'],
	['evidence', 'actor', { ...county, evidence: [{ ...evidence, paragaph: 1 }] }, 'paragraph'],
	['a bundle', 'bundle', { ...sample.bundle, comitments: [] }, 'commitments']
] as const)(
	'an unknown field of %s is told the known one that is meant',
	(_, kind, value, field) => {
		const [finding] = findingsOf(kind, value);
		expect(finding!.must.en).toBe(
			`be left out: there is no such field here (did you mean ${field}?)`
		);
		expect(finding!.must.ar).toBe(`يُحذف: فلا حقل بهذا الاسم هنا (أتقصد \u2068${field}\u2069؟)`);
		expect(finding!.cure.en).toBe(`Name the field ${field}, or remove it.`);
	}
);

test('two faults of one kind in one place, and of two kinds, are all found', () => {
	const found = findingsOf('actor', { ...county, id: 'X'.repeat(81), x: 1, y: 2, readings: [] });
	expect(found.map(({ pointer, rule }) => `${pointer} ${rule}`).sort()).toEqual([
		'/id id-form',
		'/id maxLength',
		'/readings additionalProperties',
		'/x additionalProperties',
		'/y additionalProperties'
	]);
});

test.each([
	['toString', { toString: 1 }],
	['valueOf', { valueOf: 'x' }],
	['constructor', { constructor: null }],
	['__proto__', JSON.parse('{"__proto__": {"ar": "x"}}') as object]
])('a member named %s is refused like any other', (name, odd) => {
	const pointers = findingsOf('actor', { ...county, name: odd }).map(({ pointer }) => pointer);
	expect(pointers).toEqual([`/name/${name}`]);
	expect(findingsOf('commitment', { ...bridge, by: [odd, odd] }).length).toBeGreaterThan(0);
});

function mismatch(field: string, pattern: string): Violation {
	const value = { actual: '-', subject: '-' };
	return { pointer: `/${field}`, keyword: 'pattern', params: { pattern }, field, ...value };
}

test('every pattern of the schemas is put in words', () => {
	const folder = join(import.meta.dirname, '../schemas');
	const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
	const patterns = texts.flatMap((text) => [...text.matchAll(/"pattern": (".*")/g)]);
	expect(patterns.length).toBeGreaterThan(6);
	for (const [, quoted] of patterns) {
		const inWords = ['date', 'url', 'x']
			.map((field) => findingOf(mismatch(field, JSON.parse(quoted!) as string)))
			.filter(({ must }) => !must.en.startsWith('match '));
		expect(inWords, quoted).not.toEqual([]);
	}
});

test('a pattern that has no words of its own is shown as it is', () => {
	expect(findingOf(mismatch('x', '^new$')).must.en).toBe('match ^new$');
});
