import { expect, test } from 'vitest';
import { checkBundle } from './contents.ts';
import { excessOf, MOST_VALUES } from './extent.ts';
import { readJson } from './json.ts';

const MB = 1_000_000;
const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text));
const DEEP = 'be nested at most 100 levels deep';
const MANY = `hold at most ${MOST_VALUES} values`;

test.each([
	['49 MB of open brackets', '['.repeat(49 * MB), '1:101', DEEP],
	['48 MB of lists in lists', '[1,'.repeat(16 * MB), '1:301', DEEP],
	['48 MB of objects one after the other', '{},'.repeat(16 * MB), '1:3000000', MANY],
	['48 MB of objects in a list', `[${'{},'.repeat(16 * MB)}{}]`, '1:2999999', MANY],
	['48 MB of numbers', `[${'1,'.repeat(24 * MB)}1]`, '1:3999999', MANY]
])(
	'%s are refused before they are read, in one pass',
	{ timeout: 60_000 },
	(_, text, place, must) => {
		const bytes = bytesOf(text);
		const [started, before] = [performance.now(), process.memoryUsage().heapUsed];
		const { problems } = checkBundle('x.json', bytes);
		expect(performance.now() - started).toBeLessThan(5000);
		expect(process.memoryUsage().heapUsed - before).toBeLessThan(200 * MB);
		expect(problems).toMatchObject([{ file: 'x.json', rule: 'json-syntax', must: { en: must } }]);
		expect(`${problems[0]!.line}:${problems[0]!.column}`).toBe(place);
	}
);

test('two million values and a hundred levels are read', () => {
	const list = `[${'1,'.repeat(MOST_VALUES - 2)}1]`;
	expect(excessOf(list)).toBeUndefined();
	expect(readJson('x.json', list).value).toHaveLength(MOST_VALUES - 1);
	expect(excessOf(`[1,${list.slice(1)}`)?.must.en).toBe(MANY);
	const deep = '['.repeat(100) + ' '.repeat(MB) + ']'.repeat(100);
	expect(excessOf(deep)).toBeUndefined();
	expect(excessOf(`[${deep}]`)?.offset).toBe(100);
});

test.each([
	['brackets', '['],
	['commas', ','],
	['escaped quotation marks', '\\",\\"['],
	['backslashes', '\\\\'],
	['backslashes before a quotation mark', '\\\\\\"[,']
])('%s inside a text count for nothing', (_, piece) => {
	const text = JSON.stringify(['x']).replace('x', () => piece.repeat(3 * MB));
	expect(excessOf(text)).toBeUndefined();
	expect(excessOf(text.replace(/\]$/, `, ${'['.repeat(100)}`))?.must.en).toBe(DEEP);
});

test('a text that does not end holds nothing after it', () => {
	expect(excessOf(`"${'[,'.repeat(3 * MB)}`)).toBeUndefined();
});

test(
	'a record of a million broken records is looked at until there are a hundred thousand problems',
	{ timeout: 60_000 },
	() => {
		const { problems, isCut } = checkBundle(
			'x.json',
			bytesOf(`{"actors":[${'{},'.repeat(900_000)}{}]}`)
		);
		expect(isCut).toBe(true);
		expect(problems.length).toBeLessThan(101_000);
	}
);
