import { expect, test } from 'vitest';
import { checkBy, placesOf, strength } from '../fixture.ts';

const withCount = (count: object) =>
	checkBy('count-in-order', {
		'strengths/builders-2024.json': {
			...strength,
			count: { counts: 'present', qualifier: 'about', ...count }
		}
	});

test.each([
	['one number', { min: 20 }],
	['the same number twice', { min: 20, max: 20 }],
	['a range', { min: 20, max: 30 }]
])('count-in-order accepts %s', (_, count) => {
	expect(withCount(count).problems).toEqual([]);
});

test('count-in-order refuses a range that runs backwards', () => {
	expect(placesOf(withCount({ min: 30, max: 20 }))).toEqual([
		'strengths/builders-2024.json:14:10 /count/min count-in-order'
	]);
});
