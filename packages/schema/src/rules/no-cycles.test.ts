import { expect, test } from 'vitest';
import { checkBy, county, original, placesOf, talks, town, upkeep } from '../fixture.ts';

test('no-cycles accepts a chain that ends', () => {
	const state = { ...county, id: 'state' };
	const files = {
		'actors/state.json': state,
		'actors/county.json': { ...county, partOf: 'state' }
	};
	expect(checkBy('no-cycles', files).problems).toEqual([]);
});

test.each([
	['actor', 'actors/county.json', { ...county, partOf: 'county' }, '21:12 /partOf'],
	['event, part', 'events/talks.json', { ...talks, partOf: 'talks' }, '27:12 /partOf'],
	['event, follower', 'events/talks.json', { ...talks, follows: 'talks' }, '27:13 /follows'],
	[
		'source',
		'sources/bridge-original.json',
		{ ...original, reprintOf: 'bridge-original' },
		'16:15 /reprintOf'
	],
	[
		'commitment',
		'commitments/upkeep.json',
		{ ...upkeep, supersededBy: 'upkeep' },
		'39:18 /supersededBy'
	]
])('no-cycles refuses a cycle: %s that leads to itself', (_, file, record, place) => {
	expect(placesOf(checkBy('no-cycles', { [file]: record }))).toEqual([
		`${file}:${place} no-cycles`
	]);
});

test('no-cycles refuses each record of a longer cycle, and none that only leads into it', () => {
	const village = { ...county, id: 'village', partOf: 'town' };
	const files = {
		'actors/county.json': { ...county, partOf: 'town' },
		'actors/village.json': village
	};
	const { problems } = checkBy('no-cycles', files);
	expect(problems.map(({ file, actual }) => [file, actual])).toEqual([
		['actors/county.json', 'town'],
		['actors/town.json', town.partOf]
	]);
});
