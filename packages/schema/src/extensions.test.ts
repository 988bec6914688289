import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { MOST_ERRORS } from './bound.ts';
import { check } from './check.ts';
import { compileExtension } from './compileExtensions.ts';
import { checkBundle, checkFiles } from './contents.ts';
import {
	bridge,
	bundle,
	bytesOf,
	checkWith,
	county,
	dataset,
	filesWith,
	folderOf,
	placesOf,
	written
} from './fixture.ts';

const actor = {
	type: 'object',
	properties: {
		founded: { type: 'integer', minimum: 1000, maximum: 2100 },
		colours: { type: 'array', items: { $ref: '#/$defs/colour' }, uniqueItems: true },
		slug: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
		name: { type: 'string', minLength: 3 },
		choice: { anyOf: [{ type: 'integer' }, { type: 'string', enum: ['a'] }] }
	},
	required: ['founded'],
	additionalProperties: false,
	$defs: { colour: { type: 'string', enum: ['blue', 'red'] } }
};
const declaring = { ...dataset, extensionSchemas: { actor } };
const withExtensions = (extensions: unknown, schema: unknown = actor) =>
	checkWith({
		'dataset.json': { ...dataset, extensionSchemas: { actor: schema } },
		'actors/county.json': { ...county, extensions }
	});

describe("fields of a record's own", () => {
	test('may have any form where no schema is declared', () => {
		const files = {
			'actors/county.json': { ...county, extensions: { any: [1, { thing: null }] } }
		};
		expect(checkWith(files).problems).toEqual([]);
	});

	test('fit the schema that the dataset declares for their kind', () => {
		const extensions = { founded: 1899, colours: ['blue', 'red'], slug: 'a-b', choice: 'a' };
		expect(withExtensions(extensions).problems).toEqual([]);
		expect(withExtensions(extensions).bundle?.actors[0]?.extensions).toEqual(extensions);
	});

	test('are asked for nothing in records that have none', () => {
		expect(checkWith({ 'dataset.json': declaring }).problems).toEqual([]);
	});

	test('are held against the schema of their kind alone', () => {
		const files = {
			'dataset.json': { ...declaring, extensions: { x: 1 } },
			'commitments/bridge.json': { ...bridge, extensions: { founded: 'x' } }
		};
		expect(checkWith(files).problems).toEqual([]);
	});

	test('are refused at their line, in the words of other problems', () => {
		const checked = withExtensions({ founded: '1899', colours: ['blue', 'blu'], colour: 'red' });
		expect(placesOf(checked)).toEqual([
			'actors/county.json:22:14 /extensions/founded extension-fits',
			'actors/county.json:25:4 /extensions/colours/1 extension-fits',
			'actors/county.json:27:13 /extensions/colour extension-fits'
		]);
		expect(checked.problems.map(({ must }) => must.en)).toEqual([
			'be of type integer',
			'be one of blue, red (did you mean blue?)',
			'be left out: there is no such field here (did you mean colours?)'
		]);
		expect(checked.problems.map(({ must }) => must.ar).join('\n')).toMatch(
			/^تكون القيمة عدداً صحيحاً\n/
		);
		expect(checked.problems[0]!.actual).toBe('1899');
		expect(checked).not.toHaveProperty('bundle');
	});

	test.each([
		[{ founded: 1 }, 'be at least 1000'],
		[{ founded: 3000 }, `be what the record's own schema asks by "maximum": 2100`],
		[{ founded: 1899, name: 'ab' }, `be what the record's own schema asks by "minLength": 3`],
		[{ founded: 1899, slug: 'A' }, 'match ^[a-z0-9]+(-[a-z0-9]+)*$'],
		[
			{ founded: 1899, colours: ['red', 'red'] },
			'hold each item once (items 0 and 1 are the same)'
		],
		[{}, 'be present']
	])('%j is one problem: %s', (extensions, must) => {
		expect(withExtensions(extensions).problems.map((problem) => problem.must.en)).toEqual([must]);
	});

	test('are refused once where several ways would do', () => {
		const { problems } = withExtensions({ founded: 1899, choice: 'b' });
		expect(problems.map(({ pointer }) => pointer)).toEqual(['/extensions/choice']);
		expect(problems[0]!.must.en).toMatch(/by "anyOf"/);
	});

	test('are refused in a bundle too', () => {
		const file = {
			...bundle,
			dataset: declaring,
			actors: [{ ...county, extensions: {} }, ...bundle.actors.slice(1)]
		};
		const folder = folderOf({ 'bundle.json': file });
		const { problems } = check(`${folder}/bundle.json`, { relativeTo: folder });
		expect(problems.map(({ pointer, rule }) => `${pointer} ${rule}`)).toEqual([
			'/actors/0/extensions/founded extension-fits'
		]);
	});

	test('are refused for all that is wrong with them, and where they are large for the first of it', () => {
		const colours = (count: number) => ({ founded: 1899, colours: new Array(count).fill(1) });
		expect(withExtensions(colours(100)).problems.length).toBeGreaterThan(100);
		expect(withExtensions(colours(100_000)).problems).toHaveLength(1);
	});

	test('are refused no more often than anybody reads', () => {
		const colours = bytesOf(
			filesWith({
				'dataset.json': declaring,
				'actors/county.json': {
					...county,
					extensions: { founded: 1899, colours: new Array(2000).fill(1) }
				}
			})
		);
		const extensions = { actor: new Ajv2020({ allErrors: true }).compile(actor) };
		expect(checkFiles(colours, { extensions }).problems).toHaveLength(MOST_ERRORS);
	});

	test('are compared once each where they are to be unique', () => {
		const list = Array.from({ length: 100_000 }, (_, at) => `x${at}`);
		const schema = { properties: { list: { uniqueItems: true } } };
		expect(withExtensions({ list: [...list, 'x7'] }, schema).problems).toHaveLength(1);
	});
});

describe('in memory', () => {
	const files = bytesOf(
		filesWith({ 'dataset.json': declaring, 'actors/county.json': { ...county, extensions: {} } })
	);
	const [file] = bytesOf({
		'bundle.json': written({
			...bundle,
			dataset: declaring,
			actors: [{ ...county, extensions: {} }, bundle.actors[1]]
		})
	}).values();

	test('no schema is compiled, and what it would refuse is let be', () => {
		expect(checkFiles(files).problems).toEqual([]);
		expect(checkBundle('bundle.json', file!).problems).toEqual([]);
	});

	test('validators that were compiled ahead are asked', () => {
		const extensions = { actor: new Ajv2020({ allErrors: true }).compile(actor) };
		for (const { problems } of [
			checkFiles(files, { extensions }),
			checkBundle('bundle.json', file!, { extensions })
		])
			expect(problems).toMatchObject([
				{ rule: 'extension-fits', must: { en: 'be present' }, line: expect.any(Number) as number }
			]);
	});
});

/** A schema that doubles what it asks with each step. */
const doubling = (steps: number) => ({
	$ref: '#/$defs/a0',
	$defs: Object.fromEntries(
		Array.from({ length: steps }, (_, at) => [
			`a${at}`,
			at + 1 < steps
				? { allOf: [{ $ref: `#/$defs/a${at + 1}` }, { $ref: `#/$defs/a${at + 1}` }] }
				: {}
		])
	)
});
const nested = (depth: number): object => (depth === 0 ? {} : { not: nested(depth - 1) });

const hostile: [string, unknown, string, string][] = [
	[
		'an unknown keyword',
		{ properties: { a: { maxLenght: 3 } } },
		'/properties/a/maxLenght',
		'be a keyword of JSON Schema 2020-12 (did you mean maxLength?)'
	],
	['a keyword that only has a meaning to Ajv', { $async: true }, '/$async', 'be left out'],
	[
		'an unknown type',
		{ properties: { a: { type: 'text' } } },
		'/properties/a/type',
		'be as JSON Schema 2020-12 has it'
	],
	[
		'a length below zero',
		{ properties: { a: { maxLength: -1 } } },
		'/properties/a/maxLength',
		'be as JSON Schema'
	],
	['a schema that is none', { properties: { a: 3 } }, '/properties/a', 'be as JSON Schema'],
	['properties that are a list', { properties: [] }, '/properties', 'be as JSON Schema'],
	['a list of what is none', { allOf: 3 }, '/allOf', 'be as JSON Schema'],
	[
		'another draft',
		{ $schema: 'http://json-schema.org/draft-07/schema#' },
		'/$schema',
		'be https://json-schema.org/draft/2020-12/schema'
	],
	[
		'a reference to somewhere else',
		{ $ref: 'https://example.org/x.json' },
		'/$ref',
		'lead to this schema itself'
	],
	[
		'a reference to this machine',
		{ properties: { a: { $ref: 'file:///etc/passwd' } } },
		'/properties/a/$ref',
		'lead to this schema itself'
	],
	[
		'a reference to a schema of ours',
		{ $ref: 'actor.json' },
		'/$ref',
		'lead to this schema itself'
	],
	['a reference to an anchor', { $ref: '#a' }, '/$ref', 'lead to this schema itself'],
	['an anchor', { $defs: { a: { $anchor: 'a' } } }, '/$defs/a/$anchor', 'be left out'],
	['an address', { $id: 'https://w3id.org/mithaq/schema/2/actor.json' }, '/$id', 'be left out'],
	['a dynamic reference', { $dynamicRef: '#meta' }, '/$dynamicRef', 'be left out'],
	['a reference to nothing', { $ref: '#/$defs/x' }, '/$ref', 'lead to something in this schema'],
	['a broken reference', { $ref: '#/%' }, '/$ref', 'lead to something in this schema'],
	[
		'a reference to what all objects have',
		{ $ref: '#/constructor' },
		'/$ref',
		'lead to something in this schema'
	],
	['a schema that is itself', { $ref: '#' }, '/$ref', 'not lead back'],
	[
		'a schema inside itself',
		{ properties: { a: { $ref: '#' } } },
		'/properties/a/$ref',
		'not lead back'
	],
	[
		'two schemas inside each other',
		{
			$ref: '#/$defs/a',
			$defs: { a: { not: { $ref: '#/$defs/b' } }, b: { not: { $ref: '#/$defs/a' } } }
		},
		'/$defs/b/not/$ref',
		'not lead back'
	],
	['references that double thirty times', doubling(30), '', 'be small'],
	['a huge list of codes', { enum: Array.from({ length: 20_000 }, (_, at) => at) }, '', 'be small'],
	[
		'a huge object',
		{
			properties: Object.fromEntries(
				Array.from({ length: 6000 }, (_, at) => [`a${at}`, { type: 'string' }])
			)
		},
		'',
		'be small'
	],
	[
		'a pattern that is none',
		{ properties: { a: { pattern: '(' } } },
		'/properties/a/pattern',
		'be a regular expression'
	],
	[
		"a name's pattern that is none",
		{ patternProperties: { '(': {} } },
		'/patternProperties/(',
		'be a regular expression'
	],
	[
		'a pattern that looks around',
		{ properties: { a: { pattern: '^(?=(a+))\\1+$' } } },
		'/properties/a/pattern',
		'be a short pattern'
	],
	[
		'a pattern that is a huge machine',
		{ properties: { a: { pattern: '((a{1,99}){1,99}){1,99}' } } },
		'/properties/a/pattern',
		'be a short pattern'
	]
];

describe("a schema of a record's own", () => {
	test.each(hostile)(
		'is one problem with its place where it has %s',
		(_, schema, pointer, must) => {
			const begin = performance.now();
			const { problems } = withExtensions({ a: 'x' }, schema);
			expect(problems.map(({ file, rule, pointer }) => `${file} ${rule} ${pointer}`)).toEqual([
				`dataset.json extension-schema /extensionSchemas/actor${pointer}`
			]);
			expect(problems[0]!.must.en).toContain(must);
			expect(problems[0]!.cure.ar).toMatch(/^\p{Script=Arabic}.*\.$/u);
			expect(performance.now() - begin).toBeLessThan(2000);
		}
	);

	test('that is deep is read as deep as JSON goes', () => {
		expect(withExtensions({ a: 1 }, nested(90)).problems).toEqual([]);
	});

	test.each([
		['^(a+)+$', 'a'.repeat(5000) + '!'],
		['^(a|aa)+$', 'a'.repeat(5000) + '!'],
		['^(\\w+\\s?)*$', 'a'.repeat(5000) + '!']
	])('whose pattern is %s is matched in time that grows with the text alone', (pattern, text) => {
		const schema = {
			properties: { a: { pattern }, b: { patternProperties: { [pattern]: false } } }
		};
		const begin = performance.now();
		expect(withExtensions({ a: text, b: { [text]: 1 } }, schema).problems).toHaveLength(1);
		expect(performance.now() - begin).toBeLessThan(2000);
	});

	test('may hold notes, formats that nobody checks, and names that begin with x-', () => {
		const schema = {
			$schema: 'https://json-schema.org/draft/2020-12/schema',
			title: 'Own',
			$comment: 'x',
			'x-order': 3,
			properties: { a: { type: 'string', format: 'uri', default: 'x', examples: [{ $ref: 'x' }] } }
		};
		expect(withExtensions({ a: 'no address' }, schema).problems).toEqual([]);
	});

	test('may refer to a definition of its own by an escaped pointer, and several times', () => {
		const schema = {
			properties: { a: { $ref: '#/$defs/a~1b%25' }, b: { $ref: '#/$defs/a~1b%25' } },
			$defs: { 'a/b%': { type: 'integer' } }
		};
		expect(withExtensions({ a: 1, b: 'x' }, schema).problems.map(({ pointer }) => pointer)).toEqual(
			['/extensions/b']
		);
	});

	test('changes no prototype', () => {
		const schema = JSON.parse(
			'{"properties":{"__proto__":{"type":"string"},"constructor":{"type":"string"}},"$defs":{"__proto__":{}}}'
		) as object;
		const extensions = JSON.parse('{"__proto__":{"polluted":1},"constructor":1}') as object;
		withExtensions(extensions, schema);
		expect(({} as { polluted?: number }).polluted).toBeUndefined();
	});

	test('is compiled afresh for each record, and does not stand in the way of another', () => {
		for (const type of ['string', 'integer']) {
			expect(compileExtension({ properties: { a: { type } } })).toBeTypeOf('function');
		}
	});
});
