import { expect, test } from 'vitest';
import { kindIn, place, type Chosen } from './placing.ts';

const chosen = (...paths: string[]): Chosen<string>[] =>
	paths.map((path) => ({ path, file: `<${path}>` }));

/** Each file says what it is by what its name begins with. */
const kindOf = async (file: string) => /^<(\w+)-/.exec(file)?.[1];

async function paths(...given: string[]): Promise<string[] | string> {
	const placed = await place(chosen(...given), kindOf);
	return placed.form === 'bundle' ? placed.name : [...placed.files.keys()];
}

test('one file is a bundle, whatever its name', async () => {
	expect(await paths('x.json')).toBe('x.json');
	expect(await paths('actors/town.json')).toBe('actors/town.json');
	expect(await paths('notes.txt')).toBe('notes.txt');
});

test('so is the only JSON file of a folder that holds no record', async () => {
	expect(await paths('mine/bundle.json', 'mine/README.md')).toBe('mine/bundle.json');
});

test('a folder is a record, without the name it was chosen by', async () => {
	const record = ['dataset.json', 'actors/town.json', 'roles/x.json', 'README.md'];
	expect(await paths(...record.map((path) => `data/${path}`))).toEqual(record);
	expect(await paths(...record.map((path) => `a/b/${path}`))).toEqual(record);
});

test('the outermost record of a folder is read, and what is hidden or beside it is not', async () => {
	const placed = await place(
		chosen(
			'top/old/data/dataset.json',
			'top/data/actors/a.json',
			'top/data/old/actors/a.json',
			'top/.git/actors/x.json',
			'top/node_modules/a/roles/x.json',
			'top/other.json'
		),
		kindOf
	);
	expect(placed).toEqual({
		form: 'files',
		files: new Map([
			['actors/a.json', '<top/data/actors/a.json>'],
			['old/actors/a.json', '<top/data/old/actors/a.json>']
		]),
		passedOver: ['top/old/data/dataset.json', 'top/other.json']
	});
});

test('files that are chosen one by one go where they say that they belong', async () => {
	const placed = await place(
		chosen('actor-a.json', 'role-b.json', 'dataset-x.json', 'nobody.json', 'bundle-a.json'),
		kindOf
	);
	expect(placed).toMatchObject({ passedOver: ['nobody.json', 'bundle-a.json'] });
	expect(placed.form === 'files' && [...placed.files.keys()]).toEqual([
		'actors/actor-a.json',
		'roles/role-b.json',
		'dataset.json'
	]);
});

test('a file says its kind by its schema, also where it is no JSON', () => {
	expect(kindIn('{ "$schema": "https://w3id.org/mithaq/schema/2/actor.json", "id": ')).toBe(
		'actor'
	);
	expect(kindIn('{ "$schema" : "../../schemas/role.json" ]')).toBe('role');
	expect(kindIn('{ "id": "actor.json" }')).toBeUndefined();
});
