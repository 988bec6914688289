import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCSV, type Cell } from './delimited.ts';

test.each<[Cell, string]>([
	['plain', 'plain'],
	['a,b', '"a,b"'],
	['say "no"', '"say ""no"""'],
	['two\nlines', '"two\nlines"'],
	['two\r\nlines', '"two\r\nlines"'],
	[undefined, ''],
	[2500, '2500'],
	[-3, '-3'],
	[false, 'false'],
	['=1+1', "'=1+1"],
	['+1', "'+1"],
	['-1', "'-1"],
	['@SUM(A1)', "'@SUM(A1)"],
	["'=1", "''=1"],
	["it's", "it's"],
	['\tx', "'\tx"],
	['=HYPERLINK("a,b")', '"\'=HYPERLINK(""a,b"")"']
])('toCSV writes %j as %j', (cell, written) => {
	expect(toCSV(['c', 'd'], [[cell, 'x']])).toBe(`\uFEFFc,d\r\n${written},x\r\n`);
});

test('toCSV is read back by d3-dsv, whatever the texts', () => {
	const text = fc.string({
		unit: fc.constantFrom('a', 'ب', ',', '"', '\n', '\r', ' ', '=', "'", ';')
	});
	fc.assert(
		fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
			const read = csvParse(toCSV(['a', 'b'], rows).slice(1));
			const undone = (cell = '') => cell.replace(/^'(?='*[=+\-@\t\r])/, '');
			expect(read.map(({ a, b }) => [undone(a), undone(b)])).toEqual(rows);
		})
	);
});
