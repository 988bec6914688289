import edtf from 'edtf';
import { expect, test } from 'vitest';
import { parseEdtf } from './edtf.ts';

const texts = ['2025-09', '2021-04-07', '2024-04-15/2024-04-16', '2024-09-27?', '2025-09-30/..'];

test('parse five dates', async ({ bench }) => {
	for (const text of texts) {
		expect(parseEdtf(text)!.start!.first * 86_400_000).toBe(edtf(text).min);
	}
	const ours = parseEdtf;
	await bench.compare(
		bench('parseEdtf', () => texts.forEach((text) => ours(text))),
		bench('edtf', () => texts.forEach((text) => edtf(text)))
	);
});
