import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const arabic = JSON.parse(readFileSync(join(root, 'reference', 'ar.json'), 'utf8')) as Record<
	string,
	string
>;

const TEXTS = ['title', 'description', '$comment'];

/** Every title and description in a schema, of definitions too; the code lists have their own Arabic. */
function* textsIn(node: unknown): Generator<string> {
	if (typeof node !== 'object' || node === null) return;
	for (const [key, value] of Object.entries(node)) {
		const isText = TEXTS.includes(key) && typeof value === 'string';
		if (isText) yield value;
		else yield* textsIn(value);
	}
}

const texts = new Set(
	globSync('schemas/*.json', { cwd: root })
		.filter((file) => !file.endsWith('codes.json'))
		.flatMap((file) => [...textsIn(JSON.parse(readFileSync(join(root, file), 'utf8')))])
);

test('every title and description of the schemas has its Arabic, and no other text has', () => {
	expect(Object.keys(arabic).toSorted()).toEqual([...texts].toSorted());
});

test('every Arabic text is in Arabic', () => {
	for (const text of Object.values(arabic)) expect(text).toMatch(/[\u0600-\u06FF]/);
});
