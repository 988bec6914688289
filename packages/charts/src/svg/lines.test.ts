import { expect, test } from 'vitest';
import type { Page } from '../view.ts';
import { placeLines } from './lines.ts';

const box = { x: 10, y: 0, width: 400 };

test.each<[string, Page, 'ltr' | 'rtl', number]>([
	['93 to 123 days later', { language: 'en' }, 'ltr', 10],
	['93 to 123 days later', { language: 'en', tag: 'fr' }, 'ltr', 10],
	['93 to 123 days later', { language: 'en', tag: 'ckb' }, 'ltr', 410],
	['کردنەوەی پردەکە', { language: 'en', tag: 'ckb' }, 'rtl', 410],
	['CJTF-OIR: انتهاء المهمة', { language: 'ar' }, 'rtl', 410]
])('%s in a page of %o is written %s from %i', (text, page, direction, x) => {
	const placed = placeLines('title', text, box, page);
	expect(placed.placement.direction).toBe(direction);
	expect(placed.x).toBe(x);
	const fromTheRight = direction === 'rtl' ? 'start' : 'end';
	expect(placed.placement['text-anchor']).toBe(x === 10 ? 'start' : fromTheRight);
});
