import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runCollector, tintOf, TINTS, type Run } from './runs.ts';

function runsOf(stretches: [left: number, right: number][]): Run[] {
	const runs: Run[] = [];
	const { add, flush } = runCollector((run) => runs.push({ ...run }));
	for (const [left, right] of stretches) add(left, right);
	flush();
	return runs;
}

function pixelsOf(stretches: { from: number; to: number }[]): number[] {
	const pixels = new Set(
		stretches.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n))
	);
	return [...pixels].sort((a, b) => a - b);
}

const stretches = fc
	.array(
		fc.tuple(
			fc.double({ min: -100, max: 400, noNaN: true }),
			fc.double({ min: 0, max: 2, noNaN: true })
		)
	)
	.map((parts) =>
		parts.map(([left, width]): [number, number] => [left, left + width]).sort((a, b) => a[0] - b[0])
	);

describe('runs', () => {
	test('cover the pixels that their stretches cover, and no others', () => {
		fc.assert(
			fc.property(stretches, (drawn) => {
				const alone = drawn.flatMap((stretch) => runsOf([stretch]));
				expect(pixelsOf(runsOf(drawn))).toEqual(pixelsOf(alone));
			})
		);
	});

	test('count every stretch once and leave a pixel between each other', () => {
		fc.assert(
			fc.property(stretches, (drawn) => {
				const runs = runsOf(drawn);
				expect(runs.reduce((sum, { count }) => sum + count, 0)).toBe(drawn.length);
				for (const [place, run] of runs.slice(1).entries())
					expect(run.from).toBeGreaterThan(runs[place]!.to);
			})
		);
	});

	test('are a pixel wide at least', () => {
		expect(runsOf([[5.2, 5.3]])).toEqual([{ from: 5, to: 6, count: 1 }]);
	});
});

test.each<[number, number, number]>([
	[1, 2, 0],
	[1, 1, 1],
	[2, 1, 2],
	[4, 1, 3],
	[1000, 1, TINTS - 1],
	[1, 9, 0]
])('%i in %i pixels have tint %i', (count, width, tint) => {
	expect(tintOf({ from: 0, to: width, count })).toBe(tint);
});
