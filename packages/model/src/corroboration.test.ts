import type { Evidence, Stance } from '@mithaq/schema';
import { describe, expect, test } from 'vitest';
import { corroboration, isProven } from './corroboration.ts';
import { indexOf, source } from './fixture.ts';

const index = indexOf({
	sources: [
		source('agency', '2021-04-07', { text: { digest: 'sha256-0', paragraphs: 9 } }),
		source('paper', '2021-04-08', { reprintOf: 'agency' }),
		source('blog', '2021-04-09', { reprintOf: 'paper' }),
		source('embassy', '2021-04-07'),
		source('chicken', '2021-04-07', { reprintOf: 'egg' }),
		source('egg', '2021-04-07', { reprintOf: 'chicken' }),
		source('omelette', '2021-04-07', { reprintOf: 'egg' })
	]
});

function cite(ids: string[], rest: Partial<Evidence> = {}): Evidence[] {
	return ids.map((id) => ({ source: id, stance: 'supports', ...rest }));
}

describe('corroboration(index, evidence)', () => {
	test.each([
		['no evidence', [], 0],
		['one source', ['agency'], 1],
		['one source cited twice', ['agency', 'agency'], 1],
		['an original and its reprint', ['agency', 'paper'], 1],
		['two reprints of an original that is not cited', ['paper', 'blog'], 1],
		['two originals', ['agency', 'embassy'], 2],
		['a reprint and another original', ['blog', 'embassy'], 2],
		['sources that reprint each other', ['chicken', 'egg', 'omelette'], 1]
	])('%s: %j is %d', (_what, ids, originals) => {
		expect(corroboration(index, cite(ids))).toBe(originals);
	});

	test.each<[Stance, number]>([
		['supports', 2],
		['partlySupports', 2],
		['qualifies', 1],
		['disputes', 1],
		['refutes', 1],
		['context', 1]
	])('with a second source that %s it is %d', (stance, originals) => {
		const evidence = [...cite(['agency']), ...cite(['embassy'], { stance })];
		expect(corroboration(index, evidence)).toBe(originals);
	});
});

describe('isProven(index, evidence)', () => {
	test.each([
		['a quote from a held text', cite(['agency'], { quote: 'combat role' }), true],
		['a held text without a quote', cite(['agency']), false],
		['a quote from a text that is not held', cite(['embassy'], { quote: 'combat role' }), false],
		[
			'a quote here and a held text there',
			[...cite(['embassy'], { quote: 'x' }), ...cite(['agency'])],
			false
		],
		['nothing', [], false]
	])('%s', (_what, evidence, proven) => {
		expect(isProven(index, evidence)).toBe(proven);
	});
});
