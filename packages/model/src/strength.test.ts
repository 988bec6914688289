import type { Strength } from '@mithaq/schema';
import { expect, test } from 'vitest';
import { dayOf } from './day.ts';
import { indexOf, on, source } from './fixture.ts';
import { knownStrengths, strengthFacts } from './strength.ts';

function strength(id: string, date: string, rest: Partial<Strength> = {}): Strength {
	return {
		id,
		date,
		dateBasis: 'printed',
		force: 'us-forces',
		place: 'iraq',
		count: { min: 2500, qualifier: 'about', counts: 'present' },
		speaker: 'us',
		evidence: on(date),
		...rest
	};
}

test('strengthFacts(index, strength, asOf) names the force, the date and the side of who published it', () => {
	const counted = strength('a', '2021-01-15');
	const facts = strengthFacts(indexOf({ strengths: [counted] }), counted, dayOf('2021-01-15'));
	expect(facts).toMatchObject({ strength: counted, when: { text: '2021-01-15' } });
	expect([facts.force.id, facts.sides, facts.sources, facts.proven]).toEqual([
		'us-forces',
		['unitedStates'],
		1,
		false
	]);
});

test('strengthFacts(index, strength, asOf) counts two reprints of one original as one voice', () => {
	const counted = strength('a', '2021-01-15', {
		evidence: [
			{ source: 'x', stance: 'supports' },
			{ source: 'y', stance: 'supports' }
		]
	});
	const sources = [
		source('original', '2021-01-15'),
		source('x', '2021-01-15', { reprintOf: 'original' }),
		source('y', '2021-01-16', { reprintOf: 'original' })
	];
	const facts = strengthFacts(
		indexOf({ strengths: [counted], sources }),
		counted,
		dayOf('2021-02-01')
	);
	expect([facts.sources, facts.originals]).toEqual([2, 1]);
});

test.each([
	['2014-11-06', []],
	['2014-11-07', ['b', 'c']],
	['2021-01-15', ['b', 'c', 'a']]
])('knownStrengths(index, asOf) on %s holds %j, in date order, then by id', (day, ids) => {
	const index = indexOf({
		strengths: [
			strength('a', '2021-01-15'),
			strength('c', '2014-11-07'),
			strength('b', '2014-11-07')
		]
	});
	expect(knownStrengths(index, dayOf(day)).map((facts) => facts.strength.id)).toEqual(ids);
});
