import type { RecordIndex } from '@mithaq/model';
import { expect, test } from 'vitest';
import { aboutOf } from './about.ts';

const record = (held: number, cited: number) =>
	({
		bundle: {
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

test('in Arabic too', () => {
	expect(aboutOf(record(5, 213), 'ar').isText[0]).toContain('بحروفها: 5. مصادر');
});
