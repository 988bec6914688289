import { expect, test } from 'vitest';
import { sortedBy } from './order.ts';

const self = (key: number | string) => [key];

test('sortedBy(items, keys) sorts numbers as numbers, open ends at the ends', () => {
	expect(sortedBy([10, Infinity, 9, -Infinity, -1], self)).toEqual([
		-Infinity,
		-1,
		9,
		10,
		Infinity
	]);
});

test('sortedBy(items, keys) sorts text by code units', () => {
	expect(sortedBy(['b', 'a-2', 'a', 'B'], self)).toEqual(['B', 'a', 'a-2', 'b']);
});

test('sortedBy(items, keys) goes on to the next key where the first are equal, and then keeps the order', () => {
	const items = [
		{ day: Infinity, id: 'b', n: 1 },
		{ day: Infinity, id: 'a', n: 2 },
		{ day: 0, id: 'c', n: 3 },
		{ day: Infinity, id: 'a', n: 4 }
	];
	expect(sortedBy(items, ({ day, id }) => [day, id]).map(({ n }) => n)).toEqual([3, 2, 4, 1]);
});

test('sortedBy(items, keys) leaves its input as it is', () => {
	const items = [2, 1];
	sortedBy(items, self);
	expect(items).toEqual([2, 1]);
});
