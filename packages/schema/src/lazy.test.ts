import { inspect } from 'node:util';
import { expect, test, vi } from 'vitest';
import { lazily } from './lazy.ts';

const make = vi.fn((long: string) => ({ long, short: long.slice(-4) }));
const withWords = lazily(make, 'long', 'short');
const plain = { name: 'x', long: 'in full', short: 'full' };

test('lazy members are made once, when one of them is first read', () => {
	make.mockClear();
	const object = withWords({ name: 'x' }, 'in full');
	expect(make).not.toHaveBeenCalled();
	expect([object.long, object.short, object.long]).toEqual(['in full', 'full', 'in full']);
	expect(make).toHaveBeenCalledOnce();
});

test('lazy members are printed', () => {
	const printed = "{ name: 'x', long: 'in full', short: 'full' }";
	expect(inspect(withWords({ name: 'x' }, 'in full'))).toBe(printed);
});

test.each([
	['listed', (object: object) => Object.fromEntries(Object.entries(object)) as object],
	['spread', (object: object) => ({ ...object })],
	['cloned', (object: object) => structuredClone(object)],
	['written as JSON', (object: object) => JSON.parse(JSON.stringify(object)) as object],
	['seen through a proxy', (object: object) => ({ ...new Proxy(object, {}) })],
	['read of a frozen object', (object: object) => ({ ...Object.freeze(object) })]
])('lazy members can be %s', (_, copied) => {
	const copy = copied(withWords({ name: 'x' }, 'in full'));
	expect(copy).toStrictEqual(plain);
	expect(Object.getOwnPropertyDescriptor(copy, 'long')).toMatchObject({ value: 'in full' });
});
