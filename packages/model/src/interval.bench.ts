import edtf from 'edtf';
import { expect, test } from 'vitest';
import { spanOf } from './interval.ts';

const MS_A_DAY = 86_400_000;
const DATES = ['2025-09', '2021-04-07', '2024-04-15/2024-04-16', '2024-09-27?', '2026-09~', '2021'];

test('spanOf(edtf) against the edtf library, six dates', async ({ bench }) => {
	const ours = spanOf;
	for (const date of DATES) {
		const { start, end } = ours(date).interval;
		const { min, max } = edtf(date);
		expect([start, end]).toEqual([min / MS_A_DAY, Math.floor(max / MS_A_DAY) + 1]);
	}
	await bench.compare(
		bench('spanOf', () => {
			for (const date of DATES) ours(date);
		}),
		bench('edtf', () => {
			for (const date of DATES) edtf(date);
		})
	);
});
