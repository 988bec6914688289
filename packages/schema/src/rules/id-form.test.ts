import { expect, test } from 'vitest';
import { checkBy, county, placesOf } from '../fixture.ts';

test.each(['a', '1', 'joint-statement-2024-09-27'])('id-form accepts %s', (id) => {
	expect(checkBy('id-form', { [`actors/${id}.json`]: { ...county, id } }).problems).toEqual([]);
});

test.each(['', 'County', 'two--hyphens', '-first', 'last-', 'under_score', 'قضاء', 'a b', '../a'])(
	'id-form refuses "%s"',
	(id) => {
		const places = placesOf(checkBy('id-form', { 'actors/other.json': { ...county, id } }));
		expect(places).toEqual(['actors/other.json:2:8 /id id-form']);
	}
);
