import { expect, test } from 'vitest';
import { checkWith, talks } from '../fixture.ts';

const bearing = (commitment: string, how: string) =>
	checkWith({ 'events/talks.json': { ...talks, bears: [{ commitment, how }] } }).problems;

test('fulfilment-told accepts what somebody assessed, and what only advances', () => {
	expect(bearing('bridge', 'fulfils')).toEqual([]);
	expect(bearing('upkeep', 'advances')).toEqual([]);
});

test('fulfilment-told warns where nobody says what came of it', () => {
	expect(bearing('upkeep', 'fulfils')).toMatchObject([
		{ pointer: '/bears/0/how', rule: 'fulfilment-told', severity: 'warning' }
	]);
});
