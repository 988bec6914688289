import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionOf, readJson, type JsonDocument } from './json.ts';

const read = (text: string) => readJson('x.json', text);
const placeOf = (document: JsonDocument, pointer: string) => {
	const { line, column } = positionOf(document, pointer);
	return `${line}:${column}`;
};

test('readJson knows where each value begins', () => {
	const document = read('{\n\t"a": 1,\n\t"b": [true, {"c": null}],\n"d/~": "é𐤀", "e":2}');
	expect(document.value).toEqual({ a: 1, b: [true, { c: null }], 'd/~': 'é𐤀', e: 2 });
	expect(document.findings).toEqual([]);
	const places = [
		' 1:1',
		'/a 2:7',
		'/b 3:7',
		'/b/0 3:8',
		'/b/1 3:14',
		'/b/1/c 3:20',
		'/d~1~0 4:8',
		'/e 4:19'
	];
	const pointers = places.map((place) => place.split(' ')[0]!);
	expect(pointers.map((pointer) => `${pointer} ${placeOf(document, pointer)}`)).toEqual(places);
});

test.each([
	['line feeds', '\n'],
	['carriage returns with line feeds', '\r\n'],
	['carriage returns', '\r']
])('readJson counts lines that end in %s', (_, end) => {
	const document = read(['{', '  "a": [', '    1', '  ]', '}'].join(end));
	expect(positionOf(document, '/a/0')).toEqual({ line: 3, column: 5 });
});

test('positionOf falls back to the nearest container of what is missing', () => {
	const document = read('{\n "a": {"b": 1}}');
	expect(positionOf(document, '/a/c/d')).toEqual({ line: 2, column: 7 });
	expect(positionOf(document, '/z')).toEqual({ line: 1, column: 1 });
	expect(positionOf(document, '/length')).toEqual({ line: 1, column: 1 });
	expect(positionOf(read('[[1]]'), '/0/length')).toEqual({ line: 1, column: 2 });
});

test('readJson reports every repeated key where it stands and keeps the first', () => {
	const { value, findings } = read('{"a": 1,\n "a": {"a": 2},\n "a": 3, "a#again": 4}');
	expect(value).toEqual({ a: 1, 'a#again': 4 });
	const must = { en: 'stand only once in its object' };
	expect(findings).toMatchObject([
		{ pointer: '/a', rule: 'duplicate-key', must, at: { line: 2, column: 2 } },
		{ pointer: '/a', rule: 'duplicate-key', must, at: { line: 3, column: 2 } }
	]);
});

test('readJson keeps __proto__ a key like any other', () => {
	const { value, findings } = read('{"__proto__": {"polluted": true}, "constructor": 1}');
	expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
	expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
	expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
	expect(findings).toEqual([]);
	expect(read('{"__proto__": 1, "__proto__": 2}').findings).toHaveLength(1);
});

const EARLY = 'be JSON: it ends too early';

test.each([
	['an empty file', '', '1:1', EARLY],
	['white space alone', ' \n ', '2:2', EARLY],
	['a lone opening brace', '{', '1:2', EARLY],
	['a missing closing bracket', '{"a": [1\n', '2:1', EARLY],
	['an open string', '{"a": "b', '1:9', EARLY],
	['a byte order mark', '\uFEFF{}', '1:1', 'be JSON: no byte order mark may come first'],
	[
		'a trailing comma in an object',
		'{"a": 1,\n}',
		'2:1',
		'be JSON: no comma may stand before a closing bracket'
	],
	[
		'a trailing comma in an array',
		'[1, ]',
		'1:5',
		'be JSON: no comma may stand before a closing bracket'
	],
	['a line comment', '{\n  // why\n}', '2:3', 'be JSON: no comment may stand in it'],
	['a block comment', '[1 /* why */]', '1:4', 'be JSON: no comment may stand in it'],
	['a missing comma', '{"a": 1\n"b": 2}', '1:8', 'be JSON: a comma follows this value'],
	['a missing value', '{"a":}', '1:6', 'be JSON: a value follows the colon'],
	[
		'single quotes',
		"{'a': 1}",
		'1:2',
		'be JSON: names and texts stand between double quotation marks'
	],
	['a bare key', '{a: 1}', '1:2', 'be JSON: the name of a field stands between quotation marks'],
	['more after the end', '{} x at position 1', '1:4', 'be JSON: the record has ended before this'],
	['a word', 'x at position 9', '1:1', 'be JSON: a record stands between braces'],
	['NaN', '[NaN]', '1:2', 'be JSON: what has no value is left out'],
	['a leading zero', '[01]', '1:3', 'be JSON: a number is digits alone, such as 1250'],
	[
		'a line end in a string',
		'["a\nb"]',
		'1:4',
		'be JSON: a text ends on the line on which it begins, with a quotation mark'
	],
	['a wrong escape', '["\\x"]', '1:4', 'be JSON: a backslash inside a text is written twice'],
	[
		'a no-break space',
		'[\u00A01]',
		'1:2',
		'be JSON: only ordinary spaces stand between values (this is U+00A0)'
	],
	['a short escape', '["\\u12"]', '1:7', 'be JSON: a backslash inside a text is written twice'],
	['an escape at the end', '["\\', '1:4', EARLY],
	['a lone minus', '[-]', '1:3', 'be JSON: a number is digits alone, such as 1250'],
	['an unfinished fraction', '[1.]', '1:3', 'be JSON: a number is digits alone, such as 1250'],
	['a plus sign', '[+1]', '1:2', 'be JSON: a number is digits alone, such as 1250'],
	['half a word', '[tru]', '1:2', 'be JSON: a text stands between quotation marks']
])('readJson refuses %s', (_, text, place, must) => {
	const { value, findings } = read(text);
	expect(value).toBeUndefined();
	expect(findings.map(({ at, must }) => [`${at!.line}:${at!.column}`, must.en])).toEqual([
		[place, must]
	]);
});

test.each([
	['100,000 open brackets', '['.repeat(100_000)],
	['100,000 arrays', '['.repeat(100_000) + ']'.repeat(100_000)],
	['101 arrays', '['.repeat(101) + ']'.repeat(101)]
])('readJson refuses %s', (_, text) => {
	const must = { en: 'be nested at most 100 levels deep' };
	const at = { line: 1, column: 101 };
	expect(read(text).findings).toMatchObject([{ pointer: '', rule: 'json-syntax', must, at }]);
});

test('readJson accepts 100 levels, and any brackets in strings', () => {
	const text = `${'['.repeat(100)}"\\"${'['.repeat(200)}"${']'.repeat(100)}`;
	expect(read(text).findings).toEqual([]);
});

test('readJson gives what JSON.parse gives', () => {
	fc.assert(
		fc.property(fc.json(), (text) => {
			expect(read(text).value).toEqual(JSON.parse(text));
		})
	);
});

test('readJson refuses what JSON.parse refuses, and nothing else', () => {
	const texts = fc.tuple(
		fc.json(),
		fc.nat(),
		fc.constantFrom('', ',', '"', '\n', '\\', '}', '0', '\u0001')
	);
	fc.assert(
		fc.property(texts, ([json, place, piece]) => {
			const at = place % (json.length + 1);
			const text = json.slice(0, at) + piece + json.slice(at + 1);
			expect(read(text).findings.some(({ rule }) => rule === 'json-syntax')).toBe(!isJson(text));
		}),
		{ numRuns: 1000 }
	);
});

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

test.each([
	['1e999', '1e999'],
	['-1e999', '-1e999'],
	['9007199254740993', '9007199254740993'],
	['-9007199254740992', '-9007199254740992'],
	['1e20', '1e20']
])('readJson refuses the number %s, which would be read as another', (_, number) => {
	const { findings } = read(`{"a":\n  [0, ${number}]}`);
	const at = { line: 2, column: 7 };
	expect(findings).toMatchObject([{ pointer: '/a/1', rule: 'number-range', at, actual: number }]);
});

test.each(['9007199254740991', '-9007199254740991', '0.1', '1e3', '-0', '1E-3'])(
	'readJson accepts the number %s',
	(number) => {
		expect(read(number)).toMatchObject({ value: Number(number), findings: [] });
	}
);

test('readJson reads a string of any characters as JSON.parse does', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const json = JSON.stringify([text, { [text]: text }]);
			expect(read(json).value).toEqual(JSON.parse(json));
		})
	);
});

test('readJson tells the place of every value in a document', () => {
	fc.assert(
		fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(3), (value, indent) => {
			const text = JSON.stringify(value, null, indent);
			const document = read(text);
			for (const [pointer, part] of partsOf(JSON.parse(text))) {
				const { line, column } = positionOf(document, pointer);
				const rest = [
					text.split('\n')[line - 1]!.slice(column - 1),
					...text.split('\n').slice(line)
				];
				expect(startOf(rest.join('\n'))).toEqual(startOf(JSON.stringify(part, null, indent)));
			}
		})
	);
});

/** Enough of a JSON text to tell where it begins. */
const startOf = (json: string) => /^(?:"(?:[^"\\]|\\.)*"|[[{]|[^,\]}\s]+)/.exec(json)?.[0];

function* partsOf(value: unknown, pointer = ''): Generator<[string, unknown]> {
	yield [pointer, value];
	if (typeof value !== 'object' || value === null) return;
	for (const [key, part] of Object.entries(value)) {
		yield* partsOf(part, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
	}
}
