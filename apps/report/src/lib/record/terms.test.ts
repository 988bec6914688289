import { force, lifecycle } from '@mithaq/schema';
import { expect, test } from 'vitest';
import { indexOf } from './fixture.ts';
import { termsInWords } from './terms.ts';

test('a term is said once, and a word of two lists once for each', () => {
	const words = termsInWords(
		[
			[force, 'agreed'],
			[force, 'agreed'],
			[lifecycle, 'agreed']
		],
		indexOf({}),
		'en'
	);
	expect(words.map(({ list, label }) => [list, label])).toEqual([
		[force.label.en, 'agreed'],
		[lifecycle.label.en, 'agreed']
	]);
});

test('what no list explains is left out', () => {
	expect(
		termsInWords(
			[
				[force, 'unheardOf'],
				[force, undefined]
			],
			indexOf({}),
			'ar'
		)
	).toEqual([]);
});
