import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { bundle, checkBy, checkWith, county, folderOf, placesOf, town } from '../fixture.ts';

test('id-unique accepts one id in two kinds', () => {
	expect(
		checkBy('id-unique', { 'actors/meeting.json': { ...county, id: 'meeting' } }).problems
	).toEqual([]);
});

test('id-unique refuses the second of two records of a kind', () => {
	const folder = folderOf({ 'bundle.json': { ...bundle, actors: [county, town, county] } });
	const { problems } = check(`${folder}/bundle.json`, { relativeTo: folder });
	expect(problems).toMatchObject([
		{
			file: 'bundle.json',
			line: 154,
			column: 10,
			pointer: '/actors/2/id',
			rule: 'id-unique',
			must: { en: 'be an id that no other actor has' },
			actual: 'county'
		}
	]);
});

test('id-unique leaves two files with one id to the rule on file names', () => {
	expect(placesOf(checkWith({ 'actors/shire.json': county }))).toEqual([
		'actors/shire.json:2:8 /id file-name-is-id'
	]);
});
