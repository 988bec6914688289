import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, digestOf, formatProblem, type Problem } from './check.ts';
import * as sample from './fixture.ts';
import { checkWith, filesWith, folderOf, placesOf } from './fixture.ts';
import { folders } from './records.ts';

const { bridge, bundle, county, evidence, source, text, town } = sample;

function checkBundle(contents: unknown) {
	const folder = folderOf({ 'bundle.json': contents });
	return check(join(folder, 'bundle.json'), { relativeTo: folder });
}

const broken = {
	'actors/town.json': { ...town, kind: 'a body', extra: 1 },
	'commitments/bridge.json': { ...bridge, by: ['nobody'], supersededBy: 'bridge' },
	'roles/builders.json': { ...sample.role, date: '2024-02-30' },
	'dataset.json': { ...sample.dataset, version: '1' }
};
const brokenBundle = {
	...bundle,
	dataset: broken['dataset.json'],
	actors: [county, broken['actors/town.json']],
	commitments: [broken['commitments/bridge.json'], sample.upkeep],
	roles: [broken['roles/builders.json']]
};

test('check finds nothing wrong with the sample, as a folder and as a bundle, and gives it back', () => {
	expect(checkWith()).toEqual({ problems: [], bundle });
	expect(checkBundle(bundle)).toEqual({ problems: [], bundle });
});

test('check finds everything that is wrong at once, sorted by place', () => {
	const checked = checkWith(broken);
	expect(placesOf(checked)).toEqual([
		'actors/town.json:10:10 /kind pattern',
		'actors/town.json:29:11 /extra additionalProperties',
		'commitments/bridge.json:12:3 /by/0 references-resolve',
		'commitments/bridge.json:157:18 /supersededBy no-cycles',
		'dataset.json:10:13 /version pattern',
		'roles/builders.json:7:10 /date date-exists'
	]);
	expect(checked).not.toHaveProperty('bundle');
});

test('check finds the same in a bundle, with the place of each record before its pointers', () => {
	const shorten = ({ pointer, rule, must }: Pick<Problem, 'pointer' | 'rule' | 'must'>) =>
		`${pointer} ${rule} ${must.en} ${must.ar}`;
	const prefixes: Record<string, string> = {
		'actors/town.json': '/actors/1',
		'commitments/bridge.json': '/commitments/0',
		'roles/builders.json': '/roles/0',
		'dataset.json': '/dataset'
	};
	const inFolder = checkWith(broken).problems.map((problem) =>
		shorten({ ...problem, pointer: prefixes[problem.file] + problem.pointer })
	);
	expect(checkBundle(brokenBundle).problems.map(shorten).sort()).toEqual(inFolder.sort());
});

test.each([
	['nothing', {}, Object.keys(bundle).map((key) => `1:1 /${key} required`)],
	['an array', [], ['1:1  type']],
	['null', null, ['1:1  type']],
	['a number', 7, ['1:1  type']],
	['no JSON', '{', ['1:2  json-syntax']],
	['a dataset that is a number', { ...bundle, dataset: 7 }, ['2:13 /dataset type']],
	['a dataset that is null', { ...bundle, dataset: null }, ['2:13 /dataset type']],
	[
		'an empty dataset',
		{ ...bundle, dataset: {} },
		['title', 'description', 'version', 'asOf', 'licence', 'languages'].map(
			(key) => `2:13 /dataset/${key} required`
		)
	],
	['a list that is an object', { ...bundle, strengths: {} }, ['537:15 /strengths type']],
	['a record that is null', { ...bundle, strengths: [null] }, ['538:3 /strengths/0 type']],
	['a field of its own', { ...bundle, extra: [{}] }, ['573:11 /extra additionalProperties']]
])('check refuses a bundle that holds %s, once', (_, contents, places) => {
	const found = placesOf(checkBundle(contents)).map((place) => place.replace('bundle.json:', ''));
	expect(found.sort()).toEqual(places.sort());
});

test.each([
	['an array', '[]', '1:1  type'],
	['null', 'null', '1:1  type'],
	['a number', '7', '1:1  type'],
	['nothing', '', '1:1  json-syntax'],
	['a byte order mark', '\uFEFF{}', '1:1  json-syntax'],
	['Windows-1256', new Uint8Array([0x22, 0xc7, 0xe1, 0x22]), '1:2  json-syntax'],
	['100,000 open brackets', '['.repeat(100_000), '1:101  json-syntax']
])('check refuses a record that is %s', (_, contents, place) => {
	expect(placesOf(checkWith({ 'actors/other.json': contents }))).toEqual([
		`actors/other.json:${place}`
	]);
});

test('check counts lines that end in CRLF', () => {
	const json = JSON.stringify({ ...county, kind: 'a x' }, null, 2).replaceAll('\n', '\r\n');
	expect(placesOf(checkWith({ 'actors/county.json': json }))).toEqual([
		'actors/county.json:7:11 /kind pattern'
	]);
});

test('check misses dataset.json', () => {
	expect(
		checkWith({ 'dataset.json': undefined }).problems.map((problem) => formatProblem(problem))
	).toEqual([
		'dataset.json:1:1 must be present: it says what the record is and how far it reaches [required]'
	]);
	expect(placesOf(checkWith({ 'dataset.json': undefined, 'dataset.json/x': '' }))).toEqual([
		'dataset.json:1:1  json-syntax'
	]);
});

test('check needs no folder that would be empty', () => {
	const alone = folderOf({ 'dataset.json': sample.dataset });
	expect(check(alone).problems).toEqual([]);
});

test.each([
	['without its fields', {}],
	['without an id', { ...town, id: undefined }],
	['that is no JSON', '{'],
	['of another kind', { $schema: 'x/event.json', ...town }]
])('check reports no reference to a record %s', (_, contents) => {
	const { problems } = checkWith({ 'actors/town.json': contents });
	expect(problems.length).toBeGreaterThan(0);
	expect(problems.filter(({ file }) => file !== 'actors/town.json')).toEqual([]);
});

test('check reads through symbolic links and reports those that lead nowhere', () => {
	const folder = folderOf(filesWith({ 'actors/county.json': undefined, 'kept/county.json': '' }));
	const elsewhere = folderOf({ 'county.json': county });
	symlinkSync(join(elsewhere, 'county.json'), join(folder, 'actors/county.json'));
	expect(check(folder).problems).toEqual([]);
	symlinkSync(join(elsewhere, 'gone.json'), join(folder, 'actors/gone.json'));
	expect(
		check(folder, { relativeTo: folder }).problems.map((problem) => formatProblem(problem))
	).toEqual(['actors/gone.json:1:1 must be a file that can be read [json-syntax]']);
});

test('check throws where the path cannot be read', () => {
	const folder = folderOf({ 'dataset.json': sample.dataset });
	expect(() => check(join(folder, 'gone'))).toThrow('ENOENT');
	expect(() => check(folder, { texts: join(folder, 'gone') })).toThrow('ENOENT');
});

test('check names files relative to a folder', () => {
	const folder = folderOf(filesWith({ 'dataset.json': {} }));
	const files = (relativeTo: string) =>
		new Set(check(folder, { relativeTo }).problems.map(({ file }) => file));
	expect(files(folder)).toEqual(new Set(['dataset.json']));
	expect(files(join(folder, 'actors'))).toEqual(new Set(['../dataset.json']));
});

test('check gives the same bundle, byte for byte, whatever the order of records', () => {
	const inOrder = JSON.stringify(checkWith().bundle);
	const lists = Object.keys(folders).map((folder) => [
		folder,
		[...bundle[folder as keyof typeof folders]].reverse()
	]);
	const { dataset } = bundle;
	const $schema = '../schemas/bundle.json';
	const reversed = { ...Object.fromEntries([...lists].reverse()), dataset, $schema };
	expect(JSON.stringify(checkBundle(reversed).bundle)).toBe(inOrder);
	const withSchema = { 'actors/county.json': { $schema: 'actor.json', ...county } };
	expect(JSON.stringify(checkWith(withSchema).bundle)).toBe(inOrder);
});

const textsOf = (files: Record<string, string>) => ({ texts: folderOf(files) });
const withQuote = (changes: object) => ({
	'actors/county.json': { ...county, evidence: [{ ...evidence, ...changes }] }
});

test('check proves quotes against a folder of texts', () => {
	const texts = textsOf({ 'a.txt': text, 'other.txt': 'Another.', 'b.md': text });
	mkdirSync(join(texts.texts, 'folder.txt'));
	const { problems, proof } = checkWith({}, texts);
	expect(problems).toEqual([]);
	expect(proof).toEqual({ texts: 2, quotes: 16 });
	expect(checkWith()).not.toHaveProperty('proof');
});

test('check proves a quote in spite of line ends and Arabic spelling', () => {
	const files = withQuote({
		paragraph: 3,
		quote: 'إتفق الطرفان علی انجاز «الجسر'.replace('«', '')
	});
	const texts = textsOf({ 'a.txt': text.replaceAll('\n', '\r\n') });
	expect(checkWith(files, texts).problems).toEqual([]);
});

test.each([
	[
		'an altered quote',
		{ quote: 'finish the road by spring' },
		'13:13 /evidence/0/quote',
		'must be a phrase of paragraph 2 of its source, not "finish the road by spring"'
	],
	[
		'a quote of another paragraph',
		{ paragraph: 1 },
		'13:13 /evidence/0/quote',
		'must be a phrase of paragraph 1 of its source (it stands in paragraph 2), not "finish the bridge by spring"'
	]
])('check refuses %s', (_, changes, place, sentence) => {
	const checked = checkWith(withQuote(changes), textsOf({ 'a.txt': text }));
	expect(placesOf(checked)).toEqual([`actors/county.json:${place} quote-in-paragraph`]);
	expect(formatProblem(checked.problems[0]!)).toContain(sentence);
	expect(checked.proof).toEqual({ texts: 1, quotes: 15 });
});

test('check proves nothing where there is no quote', () => {
	const checked = checkWith(withQuote({ quote: undefined }), textsOf({ 'a.txt': text }));
	expect(placesOf(checked)).toEqual(['actors/county.json:10:3 /evidence/0/quote evidence-present']);
});

test('check reports a paragraph past the last once', () => {
	const checked = checkWith(withQuote({ paragraph: 9 }), textsOf({ 'a.txt': text }));
	expect(placesOf(checked)).toEqual([
		'actors/county.json:12:17 /evidence/0/paragraph evidence-present'
	]);
});

test('check refuses a text that is not the one that was read', () => {
	const checked = checkWith({}, textsOf({ 'a.txt': `${text}More.` }));
	expect(placesOf(checked)).toEqual(['sources/bridge-report.json:24:13 /text/digest text-digest']);
	expect(checked.proof).toEqual({ texts: 1, quotes: 0 });
});

test('check refuses a wrong number of paragraphs', () => {
	const miscounted = { ...source, text: { ...source.text, paragraphs: 5 } };
	const checked = checkWith(
		{ 'sources/bridge-report.json': miscounted },
		textsOf({ 'a.txt': text })
	);
	expect(placesOf(checked)).toEqual([
		'sources/bridge-report.json:25:17 /text/paragraphs text-digest'
	]);
	expect(checked.problems[0]).toMatchObject({ must: { en: 'be 4' }, actual: 5 });
});

test('digestOf is the SHA-256 of the text with one kind of line end', () => {
	const digest = 'sha256-ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
	expect(digestOf('abc')).toBe(digest);
	expect(digestOf('a\r\nb\rc')).toBe(digestOf('a\nb\nc'));
});

test('check of one record’s file says that a whole record is checked, and nothing else', () => {
	const { problems } = checkBundle({ ...town, $schema: 'schemas/actor.json' });
	expect(problems.map(({ rule, pointer }) => [rule, pointer])).toEqual([
		['file-name-is-id', '/$schema']
	]);
	expect(problems[0]!.must.en).toContain('a whole record is checked');
});

test('and says so of one that names no schema, or names it by its address', () => {
	const address = 'https://w3id.org/mithaq/schema/2/actor.json';
	for (const record of [town, { ...town, $schema: address }])
		expect(checkBundle(record).problems.map(({ rule }) => rule)).toEqual(['file-name-is-id']);
});

test('check says of a record that lies beside the folders where it belongs', () => {
	const { problems } = checkWith({ 'loose.json': { ...town, $schema: 'schemas/actor.json' } });
	expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
		['loose.json', 'file-name-is-id']
	]);
	expect(problems[0]!.cure.en).toBe('Move the file to actors/.');
});
