import { describe, expect, test } from 'vitest';
import { validatorsModule } from '../generate/validators.ts';
import { typesModule, type Schema } from '../generate/types.ts';
import { deprecations, deprecationsOf } from './deprecated.ts';
import { errorsOf, type CompiledSchema } from './errors.ts';
import { bundle } from './fixture.ts';
import { problemAt, formatProblem } from './problem.ts';
import { readJson } from './json.ts';

const text = (description: string) => ({ description, type: 'string' });
const speaker = text('Who said it. Replaced by speakers.');
const speakers = { description: 'Who said it.', type: 'array', items: { type: 'string' } };
const properties = {
	speaker: { ...speaker, deprecated: true, 'x-replacedBy': '/speakers' },
	speakers
};
const schema: Schema = {
	title: 'Statement',
	type: 'object',
	properties: {
		...properties,
		parts: {
			description: 'What it is made of.',
			type: 'array',
			items: {
				type: 'object',
				properties: {
					from: {
						...text('When. Replaced by time.'),
						deprecated: true,
						'x-replacedBy': '/time/from'
					},
					time: {
						description: 'When.',
						type: 'object',
						properties: { from: text('The first day.') },
						unevaluatedProperties: false
					}
				},
				unevaluatedProperties: false
			}
		}
	},
	unevaluatedProperties: false
};
const code = validatorsModule({ 'statement.json': schema });
const { statement } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
	statement: CompiledSchema<unknown>;
};

describe('a deprecated field', () => {
	const value = { speaker: 'town', parts: [{}, { from: '2024', time: {} }] };

	test('is valid until the next major version', () => {
		expect(errorsOf(statement, value)).toEqual([]);
		expect(errorsOf(statement, { speaker: 7 })).toHaveLength(1);
	});

	test('is a warning that names its replacement, wherever it stands', () => {
		expect(deprecationsOf(statement, value)).toMatchObject([
			{
				pointer: '/speaker',
				rule: 'deprecated-field',
				severity: 'warning',
				replacedBy: '/speakers'
			},
			{ pointer: '/parts/1/from', replacedBy: '/parts/1/time/from' }
		]);
	});

	test('is told in a sentence with its line', () => {
		const document = readJson('a.json', JSON.stringify(value, null, '\t'));
		const [first] = deprecationsOf(statement, value).map((found) => problemAt(document, found));
		expect(formatProblem(first!)).toBe(
			'a.json:2:13 warning: speaker should be left out: speakers takes its place [deprecated-field]'
		);
	});

	test('is marked in the types', () => {
		expect(typesModule({ 'statement.json': { ...schema, properties } })).toContain(
			'@deprecated Use speakers instead. */'
		);
	});
});

test.each([
	['no field that is in use', { speakers: ['town'], parts: [{ time: { from: '2024' } }] }],
	['no field that is not there', { other: { speaker: 'town' }, speaker: undefined }],
	['nothing of what is no object', 'speaker']
])('%s is deprecated', (_, value) => {
	expect(deprecationsOf(statement, value)).toEqual([]);
});

test('the faultless record holds nothing deprecated', () => {
	expect(deprecations('bundle', bundle)).toEqual([]);
});
