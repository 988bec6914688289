import { expect, test } from 'vitest';
import { checkWith, evidence, placesOf, talks, upkeep } from '../fixture.ts';

const deadlines = [{ kind: 'open', change: 'set', event: 'talks', evidence: [evidence] }];
const told = { 'commitments/upkeep.json': { ...upkeep, deadlines } };

test('deadline-borne accepts an event that bears on the commitment in any way', () => {
	const bears = [{ commitment: 'upkeep', how: 'reaffirms' }];
	expect(checkWith({ ...told, 'events/talks.json': { ...talks, bears } }).problems).toEqual([]);
});

test('deadline-borne refuses one that bears on nothing, or on another', () => {
	const other = { ...talks, bears: [{ commitment: 'bridge', how: 'reaffirms' }] };
	for (const changes of [told, { ...told, 'events/talks.json': other }]) {
		const places = placesOf(checkWith(changes)).map((place) => place.split(' ').slice(1).join(' '));
		expect(places).toEqual(['/deadlines/0/event deadline-borne']);
	}
});

test('deadline-borne says what to add, and where', () => {
	const [problem] = checkWith(told).problems;
	expect(problem!.cure.en).toContain('Add to bears of the event talks: { "commitment": "upkeep"');
});

test('deadline-borne is silent where the event names a commitment that is not there', () => {
	const broken = { ...talks, bears: [{ commitment: 'upkep', how: 'sets' }] };
	const { problems } = checkWith({ ...told, 'events/talks.json': broken });
	expect(problems.map(({ rule }) => rule)).toEqual(['references-resolve']);
});
