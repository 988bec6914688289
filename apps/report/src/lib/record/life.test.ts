import { spanOf } from '@mithaq/model';
import { expect, test } from 'vitest';
import { lifeWords } from './life.ts';

const step = { step: { state: 'superseded' }, state: 'superseded', known: 0 } as const;

test('a step of a life is told with its day, where it has one', () => {
	const dated = { ...step, when: spanOf('2024-04-11') };
	expect(lifeWords(dated, { language: 'en', digits: 'latn' })).toBe('superseded on 11 April 2024');
	expect(lifeWords(dated, { language: 'ar', digits: 'latn' })).toMatch(/ في 11 نيسان 2024$/);
	expect(lifeWords(step, { language: 'en', digits: 'latn' })).toBe('superseded');
});
