import { expect, test } from 'vitest';
import { objectsIn, stringFields } from './parts.ts';

const value = { id: 'x', 'a/b': { ar: 'س', list: ['p', ['q', { deep: 'r' }]] }, n: 1, none: null };

test('stringFields finds every string with its pointer and the nearest field, in document order', () => {
	const found = stringFields({ value }).map(({ name, text, pointer }) => [name, text, pointer]);
	expect(found).toEqual([
		['id', 'x', '/id'],
		['ar', 'س', '/a~1b/ar'],
		['list', 'p', '/a~1b/list/0'],
		['list', 'q', '/a~1b/list/1/0'],
		['deep', 'r', '/a~1b/list/1/1/deep']
	]);
});

test('objectsIn finds every object with its pointer, outer ones first', () => {
	const found = objectsIn({ value }).map(({ object, pointer }) => [object, pointer]);
	expect(found).toEqual([
		[value, ''],
		[value['a/b'], '/a~1b'],
		[{ deep: 'r' }, '/a~1b/list/1/1']
	]);
});

test.each([[null], [7], [undefined], [true]])('there is nothing in %s', (scalar) => {
	expect(stringFields({ value: scalar })).toEqual([]);
	expect(objectsIn({ value: scalar })).toEqual([]);
});

test('a string by itself has no field and the empty pointer', () => {
	const [field] = stringFields({ value: 'x' });
	expect([field!.name, field!.text, field!.pointer]).toEqual(['', 'x', '']);
});
