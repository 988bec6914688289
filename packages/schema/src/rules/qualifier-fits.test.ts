import { expect, test } from 'vitest';
import { checkWith, strength, upkeep } from '../fixture.ts';

const counted = (count: object) =>
	checkWith({
		'strengths/builders-2024.json': { ...strength, count: { ...count, counts: 'present' } }
	}).problems.map(({ pointer, rule }) => `${pointer} ${rule}`);

test.each([
	[{ min: 12, qualifier: 'exact' }],
	[{ min: 12, max: 12, qualifier: 'exact' }],
	[{ max: 12, qualifier: 'fewerThan' }],
	[{ min: 10, max: 12, qualifier: 'between' }],
	[{ qualifier: 'nonePublished' }]
])('qualifier-fits accepts %j', (count) => {
	expect(counted(count)).toEqual([]);
});

test.each([
	[{ min: 12, max: 14, qualifier: 'exact' }, 'max'],
	[{ min: 12, max: 14, qualifier: 'about' }, 'max'],
	[{ min: 12, max: 14, qualifier: 'atLeast' }, 'max'],
	[{ min: 10, max: 14, qualifier: 'fewerThan' }, 'min'],
	[{ min: 0, qualifier: 'nonePublished' }, 'min']
])('qualifier-fits refuses %j', (count, field) => {
	expect(counted(count)).toEqual([`/count/${field} qualifier-fits`]);
});

test('qualifier-fits looks at what a commitment aims at too', () => {
	const count = { min: 10, max: 12, qualifier: 'atLeast', counts: 'planned' };
	const aimed = { ...upkeep, target: { force: 'town', count } };
	expect(checkWith({ 'commitments/upkeep.json': aimed }).problems).toMatchObject([
		{ pointer: '/target/count/max', rule: 'qualifier-fits' }
	]);
});
