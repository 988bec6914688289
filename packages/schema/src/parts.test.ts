import { expect, test } from 'vitest';
import { pointerOf, pointerOfHolder, textsOf } from './parts.ts';

const inner = { ar: 'س', list: ['p', ['q', { deep: 'r' }]] };
const entry = { value: { id: 'x', 'a/b': inner, n: 1, none: null } };

test('every text of a record is known with its field and its pointer, in document order', () => {
	const texts = textsOf(entry);
	expect(texts.map((text) => [text.name, text.text, pointerOf(text)])).toEqual([
		['id', 'x', '/id'],
		['ar', 'س', '/a~1b/ar'],
		['list', 'p', '/a~1b/list/0'],
		['list', 'q', '/a~1b/list/1/0'],
		['deep', 'r', '/a~1b/list/1/1/deep']
	]);
});

test('a text knows the object that holds it', () => {
	const text = textsOf(entry)[1]!;
	expect(text.holder).toBe(inner);
	expect(pointerOfHolder(text)).toBe('/a~1b');
});

test.each([[null], [7], [undefined], [true]])('there is no text in %s', (scalar) => {
	expect(textsOf({ value: scalar })).toEqual([]);
});

test('a string by itself has no field and the empty pointer', () => {
	const [text] = textsOf({ value: 'x' });
	expect([text!.name, text!.text, pointerOf(text!)]).toEqual(['', 'x', '']);
});
