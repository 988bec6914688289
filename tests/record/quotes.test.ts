import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '@mithaq/schema/check';
import { describe, expect, test } from 'vitest';
import { packageFolder } from '../packages.ts';

const data = packageFolder('@mithaq/data');
const texts = process.env.MITHAQ_TEXTS ?? join(data, '..', '..', 'shared', 'sources');

describe.skipIf(!existsSync(texts))('with the held texts at hand', () => {
	test('every quote of a held source stands in its paragraph', () => {
		const { problems, bundle, proof } = check(data, { texts });
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		const held = new Set(bundle!.sources.filter(({ text }) => text).map(({ id }) => id));
		const { sources: _, dataset: __, ...kinds } = bundle!;
		const quotes =
			JSON.stringify(kinds, (_, value) => value).match(
				/"source":"[^"]+","paragraph":\d+,"quote"/g
			) ?? [];
		expect(held.size).toBe(5);
		expect(proof).toEqual({ texts: 5, quotes: quotes.length });
	});
});

test('a bundle is the same bytes whenever it is made', () => {
	const made = [1, 2].map(() => JSON.stringify(check(data).bundle));
	expect(digest(made[0]!)).toBe(digest(made[1]!));
	const built = JSON.parse(readFileSync(join(data, 'dist', 'bundle.json'), 'utf8'));
	expect(digest(JSON.stringify(built))).toBe(digest(made[0]!));
});

function digest(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
