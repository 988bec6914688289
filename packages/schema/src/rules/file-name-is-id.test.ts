import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { formatProblem } from '../problem.ts';
import { bundle, checkWith, county, folderOf, placesOf, strength } from '../fixture.ts';

test('file-name-is-id accepts a record in its folder that names its schema', () => {
	const record = { $schema: '../schemas/actor.json', ...county };
	expect(checkWith({ 'actors/county.json': record }).problems).toEqual([]);
});

test('file-name-is-id refuses an id that is not the name of the file', () => {
	const { problems } = checkWith({
		'strengths/other.json': strength,
		'strengths/builders-2024.json': undefined
	});
	expect(problems.map((problem) => formatProblem(problem))).toEqual([
		'strengths/other.json:2:8 id must be "other" as the file is named, not "builders-2024" [file-name-is-id]'
	]);
});

test.each([
	[
		'a record in the folder of another kind',
		{
			'events/county.json': { $schema: '../schemas/actor.json', ...county },
			'actors/county.json': undefined
		},
		'events/county.json:2:13 /$schema'
	],
	['a folder under a name no kind has', { 'event/meeting.json': { id: 'meeting' } }, 'event:1:1 '],
	[
		'a folder of records known by their schema',
		{ 'people/x.json': { $schema: 'actor.json' } },
		'people:1:1 '
	],
	['a folder inside the folder of a kind', { 'events/2024/x.json': {} }, 'events/2024:1:1 '],
	['a folder that is named like a record', { 'events/x.json/y.json': {} }, 'events/x.json:1:1 '],
	['a file that is no JSON', { 'events/meeting.jsno': '' }, 'events/meeting.jsno:1:1 '],
	[
		'a file in the place of a folder',
		{ strengths: '', 'strengths/builders-2024.json': undefined },
		'strengths:1:1 '
	]
])('file-name-is-id refuses %s', (_, files, place) => {
	expect(placesOf(checkWith(files))).toEqual([`${place} file-name-is-id`]);
});

test('file-name-is-id says which folder a misspelt one may be', () => {
	const { problems } = checkWith({ 'event/meeting.json': { id: 'meeting' } });
	expect(problems.map((problem) => formatProblem(problem))).toEqual([
		'event:1:1 must be named one of sources, actors, events, commitments, roles, strengths (did you mean events?), as it holds records [file-name-is-id]'
	]);
});

test('file-name-is-id leaves alone what is no record', () => {
	const files = {
		'dist/bundle.json': { dataset: {} },
		'node_modules/x/package.json': {},
		'notes/read-me.md': '',
		'events/.gitkeep': '',
		'.cache/meeting.json': { id: 'meeting' },
		'package.json': { id: 'package' }
	};
	expect(checkWith(files).problems).toEqual([]);
});

test('file-name-is-id asks nothing of a record in a bundle', () => {
	const folder = folderOf({ 'other.json': bundle });
	expect(check(`${folder}/other.json`).problems).toEqual([]);
});
