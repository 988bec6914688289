import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personName } from './personName.ts';

test.each([
	['Ada Lovelace', { given: 'Ada', family: 'Lovelace' }],
	['Lovelace, Ada', { given: 'Ada', family: 'Lovelace' }],
	['García Márquez, Gabriel', { given: 'Gabriel', family: 'García Márquez' }],
	['Ludwig van der Rohe', { given: 'Ludwig', particle: 'van der', family: 'Rohe' }],
	['van der Rohe, Ludwig', { given: 'Ludwig', particle: 'van der', family: 'Rohe' }],
	['علي الوردي', { given: 'علي', family: 'الوردي' }],
	['Plato', { family: 'Plato' }],
	['a, b, c', { family: 'a, b, c' }],
	['ada lovelace', { given: 'ada', family: 'lovelace' }]
])('%s has the parts %j', (text, parts) => {
	expect(personName(text)).toEqual(parts);
});

test('no name is without a family name, and no letter of one is lost', () => {
	const letters = (text: string) => text.replace(/[\s,]/g, '').split('').sort().join('');
	fc.assert(
		fc.property(
			fc.string({ minLength: 1, unit: fc.constantFrom('a', 'B', 'ب', ' ', ',') }),
			(text) => {
				const { given = '', particle = '', family } = personName(text);
				expect(family.length).toBeGreaterThan(0);
				expect(letters(given + particle + family)).toBe(letters(text));
			}
		)
	);
});
