import { expect, test } from 'vitest';
import { countOf } from './counts.ts';

test.each([
	[1, 'حدث واحد', '1 event'],
	[2, 'حدثان', '2 events'],
	[3, 'ثلاثة أحداث', '3 events'],
	[11, '11 حدثاً', '11 events'],
	[100, '100 حدث', '100 events']
])('%i events in words', (count, ar, en) => {
	expect(countOf(count, 'events', 'ar')).toBe(ar);
	expect(countOf(count, 'events', 'en')).toBe(en);
});

test('what is feminine takes the other numeral', () => {
	expect(countOf(8, 'actors', 'ar')).toBe('ثماني جهات');
	expect(countOf(10, 'paragraph', 'ar')).toBe('عشر فقرات');
	expect(countOf(8, 'actors', 'en')).toBe('8 actors');
});
