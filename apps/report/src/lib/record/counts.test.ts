import { expect, test } from 'vitest';
import { countOf } from './counts.ts';

test.each([
	[1, 'حدث واحد', '1 event'],
	[2, 'حدثان', '2 events'],
	[3, '3 أحداث', '3 events'],
	[11, '11 حدثاً', '11 events'],
	[100, '100 حدث', '100 events']
])('%i events in words', (count, ar, en) => {
	expect(countOf(count, 'events', 'ar')).toBe(ar);
	expect(countOf(count, 'events', 'en')).toBe(en);
});
