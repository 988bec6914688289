import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Parser } from './parser.ts';
import { plainValue } from './plain.ts';

test.each([
	['a key that stands twice', '{"a": 1, "b": {"a": 2, "a" : 3}}'],
	['a key that stands twice, once escaped', '{"a": 1, "\\u0061": 2}'],
	['__proto__ twice', '{"__proto__": 1, "__proto__": 2}'],
	['a number without end', '[1e999]'],
	['an integer beyond 2^53', '{"a": [9007199254740993]}'],
	['101 levels', `${'['.repeat(101)}${']'.repeat(101)}`],
	['a key with an escape', '{"a": "x", "\\"": 1}'],
	['white space before a colon', '{"a" : 1}'],
	['what looks like a name in a string', '{"a": "\\":"}'],
	['a comment', '{} // none'],
	['nothing', '']
])('a text with %s has no plain value', (_, text) => {
	expect(plainValue(text)).toBeUndefined();
});

test.each([
	['{"a": "\\"b\\\\", "b":"\\\\\\"", "c:": ["x: "]}'],
	['{"a":{"a":{"a":1}},"__proto__":{"x":1}}'],
	[' "x:" '],
	['null'],
	[`${'['.repeat(100)}${']'.repeat(100)}`]
])('%s has a plain value', (text) => {
	expect(plainValue(text)).toEqual(JSON.parse(text));
});

const name = fc.constantFrom('a', 'b', '"', '\\', ':', '__proto__', '\\":');
const scalar = fc.oneof(fc.constantFrom('1', 'null', '9007199254740992', '{}'), name.map(written));
const members = fc.array(fc.tuple(name, scalar), { maxLength: 3 });

function written(text: string): string {
	return JSON.stringify(text);
}

test('a plain value is what the parser with places reads, and finds no fault with', () => {
	fc.assert(
		fc.property(fc.array(members), fc.constantFrom('', ' ', '\n\t'), (objects, space) => {
			const texts = objects.map((pairs) =>
				pairs.map(([key, value]) => `${written(key)}:${space}${value}`).join(',')
			);
			const text = `[${texts.map((inner) => `{${inner}}`).join(`,${space}`)}]`;
			const parser = new Parser(text);
			const value = parser.read();
			const plain = plainValue(text);
			if (plain !== undefined) expect([plain, parser.faults]).toEqual([value, []]);
			else expect(parser.faults.length > 0 || /\\|":"/.test(text)).toBe(true);
		}),
		{ numRuns: 1000 }
	);
});

test('escapes without end are no hang', () => {
	const text = `["${'\\n'.repeat(1_000_000)}"]`;
	expect(plainValue(text)).toEqual(JSON.parse(text));
});
