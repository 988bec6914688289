import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, LARGEST_FILE } from './check.ts';
import { checkFiles } from './contents.ts';
import { bytesOf, county, filesWith, folderOf, placesOf, strength, type Files } from './fixture.ts';

const record = `${JSON.stringify(county, null, '\t')}\n`;
const at = (from: string, to: string) => record.replace(from, to);
const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string, mark = '') => Buffer.from(mark + text, 'utf16le');
const nested = (depth: number) => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth);

/** What actors/county.json holds, and its one problem: `line:column pointer rule` and what must hold. */
const CASES: [what: string, contents: string | Uint8Array, place: string, must: string][] = [
	['nothing', '', '1:1  json-syntax', 'be JSON: it ends too early'],
	['white space', ' \n\t', '2:2  json-syntax', 'be JSON: it ends too early'],
	[
		'a byte order mark',
		`\uFEFF${record}`,
		'1:1  json-syntax',
		'be JSON: no byte order mark may come first'
	],
	['UTF-16 with a mark', utf16(record, '\uFEFF'), '1:1  json-syntax', 'be text in UTF-8'],
	['UTF-16 without one', utf16(record), '1:1  json-syntax', 'be text in UTF-8'],
	[
		'UTF-16, the other end first',
		utf16(record, '\uFEFF').swap16(),
		'1:1  json-syntax',
		'be text in UTF-8'
	],
	['UTF-32', bytes(0x7b, 0, 0, 0, 0x7d, 0, 0, 0), '1:1  json-syntax', 'be text in UTF-8'],
	[
		'Latin-1',
		Buffer.from(at('The County', 'The Comté'), 'latin1'),
		'5:18  json-syntax',
		'be text in UTF-8'
	],
	[
		'a cut character',
		Buffer.from(record).subarray(0, record.indexOf('نص') + 3),
		'4:11  json-syntax',
		'be text in UTF-8'
	],
	[
		'a replacement character and a broken one',
		Buffer.concat([Buffer.from('"\uFFFD'), bytes(0xff)]),
		'1:3  json-syntax',
		'be text in UTF-8'
	],
	['an overlong null', bytes(0x22, 0xc0, 0x80, 0x22), '1:2  json-syntax', 'be text in UTF-8'],
	[
		'a surrogate in UTF-8',
		bytes(0x22, 0xed, 0xa0, 0x80, 0x22),
		'1:2  json-syntax',
		'be text in UTF-8'
	],
	[
		'a null character',
		at('The County', 'The\u0000County'),
		'5:13  json-syntax',
		'be JSON from here on'
	],
	[
		'a key given twice',
		at('"side"', '"kind": "body",\n\t"side"'),
		'8:2 /kind duplicate-key',
		'stand only once in its object'
	],
	[
		'a comma too many',
		at('"side": "other",', '"side": "other",,'),
		'8:18  json-syntax',
		'be JSON from here on'
	],
	[
		'a trailing comma',
		at(']\n}', '],\n}'),
		'21:1  json-syntax',
		'be JSON: no comma may stand before a closing bracket'
	],
	[
		'a line comment',
		at('"side"', '// which?\n\t"side"'),
		'8:2  json-syntax',
		'be JSON: no comment may stand in it'
	],
	[
		'a block comment',
		at('"side"', '/* which? */ "side"'),
		'8:2  json-syntax',
		'be JSON: no comment may stand in it'
	],
	[
		'a lone surrogate',
		at('"The County"', '"The County\\ud83d"'),
		'5:9 /name/en visible-text',
		'hold no half of a character (U+D83D is character 11)'
	],
	[
		'an override of direction',
		at('"The County"', '"The \u202ECounty"'),
		'5:9 /name/en visible-text',
		'hold no character that changes direction (U+202E is character 5)'
	],
	[
		'an escaped isolate',
		at('"The County"', '"The \\u2066County"'),
		'5:9 /name/en visible-text',
		'hold no character that changes direction (U+2066 is character 5)'
	],
	[
		'an invisible character',
		at('"The County"', '"The\u200B County"'),
		'5:9 /name/en visible-text',
		'hold no invisible character (U+200B is character 4)'
	],
	[
		'an override of direction as a key',
		at('"side": "other"', '"\u202Eedis": 1,\n\t"side": "other"'),
		'8:11 /\u202Eedis additionalProperties',
		'be left out: there is no such field here'
	],
	[
		'__proto__ as a key',
		at('"side": "other"', '"__proto__": {"polluted": true},\n\t"side": "other"'),
		'8:15 /__proto__ additionalProperties',
		'be left out: there is no such field here'
	],
	[
		'constructor as a key',
		at('"side": "other"', '"constructor": {"prototype": {"polluted": 1}},\n\t"side": "other"'),
		'8:17 /constructor additionalProperties',
		'be left out: there is no such field here'
	],
	[
		'100,000 open brackets',
		'['.repeat(100_000),
		'1:101  json-syntax',
		'be nested at most 100 levels deep'
	],
	[
		'100,000 arrays',
		'['.repeat(100_000) + ']'.repeat(100_000),
		'1:101  json-syntax',
		'be nested at most 100 levels deep'
	],
	['100,000 objects', nested(100_000), '1:501  json-syntax', 'be nested at most 100 levels deep'],
	['a million commas', `[${','.repeat(1_000_000)}]`, '1:2  json-syntax', 'be JSON from here on'],
	[
		'a million backslashes',
		`"${'\\'.repeat(1_000_001)}`,
		'1:1000003  json-syntax',
		'be JSON: it ends too early'
	]
];

test.each(CASES)('a file that holds %s has one clear problem', (_, contents, place, must) => {
	const files = filesWith({ 'actors/county.json': contents });
	const folder = folderOf(files);
	const checked = check(folder, { relativeTo: folder });
	expect(placesOf(checked)).toEqual([`actors/county.json:${place}`]);
	expect(checkFiles(bytesOf(files))).toEqual(checked);
	expect(checked.problems[0]!.must.en).toBe(must);
	expectPlainPrototypes();
});

function expectPlainPrototypes(): void {
	expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
	expect(Object.keys(Object.prototype)).toEqual([]);
}

test.each(['1e999', '9007199254740993'])('the number %s is one problem', (number) => {
	const text = JSON.stringify(strength, null, '\t')
		.replace('"min": 10', `"min": ${number}`)
		.replace(/"max": 20,\s*/, '');
	const checked = checkFolder({
		'strengths/builders-2024.json': text.replace('"between"', '"about"')
	});
	expect(placesOf(checked)).toEqual(['strengths/builders-2024.json:12:10 /count/min number-range']);
	expect(checked.problems[0]!.actual).toBe(number);
});

function checkFolder(files: Files) {
	const folder = folderOf(filesWith(files));
	return check(folder, { relativeTo: folder });
}

/** The problems of a record that is changed on the disk, in short. */
function problemsAfter(change: (folder: string) => void): string[] {
	const folder = folderOf(filesWith());
	change(folder);
	return check(folder, { relativeTo: folder }).problems.map(
		({ file, line, column, rule, must }) => `${file}:${line}:${column} ${rule} ${must.en}`
	);
}

test('a file of 200 MB is refused before it is read', () => {
	const started = performance.now();
	const problems = problemsAfter((folder) => truncateSync(join(folder, 'actors/county.json'), 2e8));
	expect(problems).toEqual([
		`actors/county.json:1:1 json-syntax be at most ${LARGEST_FILE} bytes large`
	]);
	expect(performance.now() - started).toBeLessThan(2000);
});

test('a bundle of 200 MB is refused too', () => {
	const folder = folderOf({ 'bundle.json': '{}' });
	truncateSync(join(folder, 'bundle.json'), 2e8);
	const { problems } = check(join(folder, 'bundle.json'), { relativeTo: folder });
	expect(problems).toMatchObject([{ rule: 'json-syntax', actual: 2e8, line: 1, column: 1 }]);
});

test.each([
	[
		'a link to itself in the place of a record',
		(folder: string) => symlinkSync('loop.json', join(folder, 'actors/loop.json')),
		'actors/loop.json:1:1 json-syntax be a file that can be read: its links lead in a circle'
	],
	[
		'a link to itself in the place of dataset.json',
		(folder: string) => replaceBy(folder, 'dataset.json', 'dataset.json'),
		'dataset.json:1:1 json-syntax be a file that can be read: its links lead in a circle'
	],
	[
		'a link to itself in the place of a folder',
		(folder: string) => replaceBy(folder, 'actors', 'actors'),
		'actors:1:1 file-name-is-id be a folder'
	],
	[
		'a link from a folder of records to the whole',
		(folder: string) => symlinkSync('..', join(folder, 'actors/all')),
		'actors/all:1:1 file-name-is-id be a file that is named after its id and ends in .json'
	],
	[
		'a folder that is named as a record',
		(folder: string) => mkdirSync(join(folder, 'actors/x.json')),
		'actors/x.json:1:1 file-name-is-id be a file that is named after its id and ends in .json'
	],
	[
		'a link to a device',
		(folder: string) => symlinkSync('/dev/zero', join(folder, 'actors/zero.json')),
		'actors/zero.json:1:1 json-syntax be a file that can be read'
	]
])('a record with %s has one clear problem', (_, change, problem) => {
	expect(problemsAfter(change)).toEqual([problem]);
});

function replaceBy(folder: string, path: string, target: string): void {
	spawnSync('rm', ['-r', join(folder, path)]);
	symlinkSync(target, join(folder, path));
}

test('a named pipe is refused and not waited for', () => {
	const problems = problemsAfter((folder) => {
		spawnSync('mkfifo', [join(folder, 'actors/pipe.json')]);
	});
	expect(problems).toEqual(['actors/pipe.json:1:1 json-syntax be a file that can be read']);
});

test('a path that is a link to itself is a problem, and one that is not there an error', () => {
	const folder = folderOf({ x: '' });
	symlinkSync('loop', join(folder, 'loop'));
	const { problems } = check(join(folder, 'loop'), { relativeTo: folder });
	expect(problems).toMatchObject([{ file: 'loop', line: 1, column: 1, rule: 'json-syntax' }]);
	expect(() => check(join(folder, 'gone'))).toThrow('ENOENT');
});

/** Runs something as a user who owns nothing; the superuser may read everything. */
function unprivileged<T>(run: () => T): T {
	if (process.getuid?.() !== 0) return run();
	process.seteuid!(65534);
	try {
		return run();
	} finally {
		process.seteuid!(0);
	}
}

test.skipIf(process.platform === 'win32').each([
	['file', 'actors/county.json', 'be a file that can be read: permission is denied'],
	['folder of records', 'actors', 'be a folder that can be read'],
	['folder that is the record', '.', 'be a folder that can be read']
])('a %s that may not be read is one problem', (_, path, must) => {
	const folder = folderOf(filesWith());
	chmodSync(folder, 0o755);
	chmodSync(join(folder, path), 0);
	const { problems } = unprivileged(() => check(folder, { relativeTo: folder }));
	chmodSync(join(folder, path), 0o755);
	expect(problems).toMatchObject([{ line: 1, column: 1, rule: 'json-syntax', must: { en: must } }]);
});

test('a record that is written while others are read changes nothing for them', () => {
	const folder = folderOf(filesWith());
	writeFileSync(join(folder, 'actors/half.json'), record.slice(0, 40));
	const { problems } = check(folder, { relativeTo: folder });
	expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
		'actors/half.json json-syntax'
	]);
});
