import { expect, test } from 'vitest';
import type { Language } from '../view.ts';
import { placeText, roomierSide, type TextPlacement, type TextSide } from './text.ts';

test.each<[TextSide, Language, TextPlacement]>([
	['right', 'en', { direction: 'ltr', 'text-anchor': 'start' }],
	['left', 'en', { direction: 'ltr', 'text-anchor': 'end' }],
	['middle', 'en', { direction: 'ltr', 'text-anchor': 'middle' }],
	['right', 'ar', { direction: 'rtl', 'text-anchor': 'end' }],
	['left', 'ar', { direction: 'rtl', 'text-anchor': 'start' }],
	['middle', 'ar', { direction: 'rtl', 'text-anchor': 'middle' }]
])('a text to the %s of its point in %s is anchored so', (side, language, placement) => {
	expect(placeText(side, { language })).toEqual(placement);
});

test.each<[number, TextSide]>([
	[0, 'right'],
	[50, 'right'],
	[50.1, 'left'],
	[100, 'left']
])('at %d percent there is more room to the %s', (x, side) => {
	expect(roomierSide(x)).toBe(side);
});
