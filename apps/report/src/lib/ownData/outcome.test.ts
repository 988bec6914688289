import { checkBundle } from '@mithaq/schema/contents';
import { expect, test } from 'vitest';
import { outcomeOf, TOLD } from './outcome.ts';

const verdictOf = (value: unknown) =>
	checkBundle('mine.json', new TextEncoder().encode(JSON.stringify(value)));

test('a problem is told with its place, its words and its rule, in either language', () => {
	const { files, text } = outcomeOf(verdictOf([]), 'en', []);
	expect(files).toEqual([
		{
			file: 'mine.json',
			problems: [
				{
					place: '1:1',
					sentence: 'must be of type object, not []',
					cure: expect.any(String),
					rule: 'type'
				}
			]
		}
	]);
	expect(text).toMatch(/^mine\.json:1:1 must be of type object, not \[\] \[type\] — .+\.$/);
	expect(outcomeOf(verdictOf([]), 'ar', []).text).toContain('يجب أن');
});

test('only the first problems are told one by one, and the rest is counted', () => {
	const bundle = { sources: Array(TOLD).fill({}) };
	const { files, more, errors, warnings, text } = outcomeOf(verdictOf(bundle), 'en', []);
	expect(files[0]!.problems).toHaveLength(TOLD);
	expect(text.split('\n')).toHaveLength(TOLD);
	expect(errors).toBeGreaterThan(TOLD);
	expect(warnings).toBe(0);
	expect(more).toBe(errors - TOLD);
});

test('no name of a file steers the screen', () => {
	const name = 'a\u202Eb.json';
	const verdict = checkBundle(name, new TextEncoder().encode('[]'));
	const outcome = outcomeOf(verdict, 'en', [name]);
	expect(outcome.files[0]!.file).toBe('a\\u202eb.json');
	expect(JSON.stringify(outcome)).not.toContain('\u202E');
});
