import { expect, test } from 'vitest';
import { checkWith, county, town } from '../fixture.ts';

const rulesOf = (id: string) =>
	checkWith({
		[`actors/${id}.json`]: { ...county, id },
		'actors/town.json': { ...town, partOf: id }
	}).problems.map(({ rule }) => rule);

test.each(['console', 'con-1', 'com', 'com10', 'nulls', 'lpt'])('id-portable accepts %s', (id) => {
	expect(rulesOf(id)).toEqual([]);
});

test.each(['con', 'prn', 'aux', 'nul', 'com1', 'lpt9'])('id-portable refuses %s', (id) => {
	expect(rulesOf(id)).toEqual(['id-portable']);
});
