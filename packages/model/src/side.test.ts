import { expect, test } from 'vitest';
import { indexOf } from './fixture.ts';
import { sidesOf } from './side.ts';

test.each([
	[[], []],
	[['us', 'us-forces'], ['unitedStates']],
	[
		['un', 'coalition', 'us', 'iraq'],
		['iraq', 'unitedStates', 'coalition', 'other']
	]
])('the sides of %j are %j', (actors, sides) => {
	expect(sidesOf(indexOf(), actors)).toEqual(sides);
});
