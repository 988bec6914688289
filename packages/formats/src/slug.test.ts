import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test.each([
	["The Coalition's mission, 2014–2026", 'the-coalitions-mission-2014-2026'],
	['Évian & after', 'evian-after'],
	['ميثاق', 'record'],
	['', 'record']
])('slugOf(%j) is %s', (text, slug) => {
	expect(slugOf(text)).toBe(slug);
});
