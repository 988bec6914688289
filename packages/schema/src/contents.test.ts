import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { check } from './check.ts';
import { checkBundle, checkFiles, LARGEST_FILE } from './contents.ts';
import { bundle, bytesOf, filesWith, folderOf, town } from './fixture.ts';
import { root } from './samples/fixture.ts';

const samples = ['valid', 'invalid'].flatMap((folder) =>
	readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)
);
const folders = samples.filter((name) => statSync(join(root, name)).isDirectory());
const bundles = samples.filter((name) => /bundle-(?!extension-)[^/]*\.json$/.test(name));
const extended = samples.filter((name) => /bundle-extension-[^/]*\.json$/.test(name));

function filesIn(folder: string): Map<string, Uint8Array> {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
		join(folder, path)
	);
	return new Map(
		paths
			.filter((path) => statSync(path).isFile())
			.map((path) => [relative(folder, path), readFileSync(path)])
	);
}

test('there are samples of both', () => {
	expect(Math.min(folders.length, bundles.length)).toBeGreaterThan(5);
});

test.each(folders)('of %s the same is said in memory as on the disk', (name) => {
	const folder = join(root, name);
	expect(checkFiles(filesIn(folder))).toEqual(check(folder, { relativeTo: folder }));
});

test.each(bundles)('of %s the same is said in memory as on the disk', (name) => {
	const path = join(root, name);
	const checked = check(path, { relativeTo: root });
	expect(checkBundle(name, readFileSync(path))).toEqual(checked);
});

test.each(extended)('the schemas of the record itself in %s are not compiled in memory', (name) => {
	expect(check(join(root, name)).problems).toHaveLength(1);
	expect(checkBundle(name, readFileSync(join(root, name))).problems).toEqual([]);
});

test.each<[string, Record<string, unknown>]>([
	['nothing', { 'dataset.json': undefined }],
	['a record beside the folders', { 'town.json': { $schema: 'actor.json', ...town } }],
	['a folder that no kind has', { 'actor/town.json': town }],
	['a file in the place of a folder', { 'roles/builders.json': undefined, roles: 'none' }],
	['a folder in the place of a record', { 'actors/x.json/y.json': town }],
	['hidden files and other folders', { '.git/x.json': town, 'actors/.x': '', 'notes/a.txt': '' }]
])('%s in a folder is told in memory as on the disk', (_, changes) => {
	const files = filesWith(changes);
	const folder = folderOf(files);
	expect(checkFiles(bytesOf(files))).toEqual(check(folder, { relativeTo: folder }));
});

test('a file above the limit is refused', () => {
	const [problem, ...more] = checkBundle('x.json', new Uint8Array(LARGEST_FILE + 1)).problems;
	expect(more).toEqual([]);
	expect(problem).toMatchObject({ file: 'x.json', rule: 'json-syntax', actual: LARGEST_FILE + 1 });
});

test('it is told of every record that has been looked at', () => {
	const seen: number[] = [];
	const onrecord = (count: number) => seen.push(count);
	checkBundle('x.json', Buffer.from(JSON.stringify(bundle)), { onrecord });
	expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
	seen.length = 0;
	checkFiles(bytesOf(filesWith()), { onrecord });
	expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

test('it stops at so many problems, and says so', () => {
	const bytes = Buffer.from(JSON.stringify({ ...bundle, actors: Array(1000).fill({}) }));
	const { problems, isCut } = checkBundle('x.json', bytes, { most: 50 });
	expect(isCut).toBe(true);
	expect(problems.length).toBeGreaterThanOrEqual(50);
	expect(problems.length).toBeLessThan(60);
	expect(checkBundle('x.json', bytes)).not.toHaveProperty('isCut');
});
