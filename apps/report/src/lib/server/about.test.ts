import type { RecordIndex } from '@mithaq/model';
import { expect, test } from 'vitest';
import { aboutOf } from './about.ts';

const record = (held: number, cited: number) =>
	({
		bundle: {
			dataset: { asOf: '2026-03-24' },
			strengths: [],
			sources: [...Array<object>(held).fill({ text: {} }), ...Array<object>(cited).fill({})]
		}
	}) as unknown as RecordIndex;

test.each([
	[5, 213, ['word for word: 5.', 'not held: 213.'], []],
	[0, 21, ['not held: 21.'], ['word for word']],
	[2, 0, ['word for word: 2.'], ['not held']]
])('of %i held texts and %i cited sources it says what there is', (held, cited, said, unsaid) => {
	const [first] = aboutOf(record(held, cited), 'en').isText;
	for (const words of said) expect(first).toContain(words);
	for (const words of unsaid) expect(first).not.toContain(words);
});

test('it says until which day the record is kept, and that what came later is not in it', () => {
	expect(aboutOf(record(5, 213), 'en').isNotText[1]).toMatch(
		/kept up to 24 March 2026\. What came later is not in it/
	);
	expect(aboutOf(record(5, 213), 'ar').isNotText[1]).toMatch(/حتى 24 آذار 2026، وليس فيه/);
});

test('in Arabic too', () => {
	expect(aboutOf(record(5, 213), 'ar').isText[0]).toContain('بحروفها: 5. مصادر');
});
