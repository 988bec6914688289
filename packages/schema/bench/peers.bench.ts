import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleOf } from './bundle.ts';
import { documents } from './documents.ts';
import type { Measured } from './run.ts';

const OURS = 'mithaq';
const ROUNDS = 2;

/** Two runs of one program differ by as much on a machine that does other things too. */
const NOISE = 0.9;

const here = import.meta.dirname;
const names = readdirSync(join(here, 'peers'))
	.map((file) => file.replace('.ts', ''))
	.filter((name) => name !== 'forms');

/** Each validator in processes of its own, in turns, so that none warms up or slows down another. */
function measure(folder: string): Map<string, Measured> {
	const best = new Map<string, Measured>();
	for (let round = 0; round < ROUNDS; round++) {
		for (const name of names) {
			const paths = [
				join(here, 'run.ts'),
				join(folder, `${name}.mjs`),
				join(folder, 'documents.json')
			];
			const printed = execFileSync(process.execPath, paths, { encoding: 'utf8' });
			const { name: library, start, rates } = JSON.parse(printed) as Measured;
			const before = best.get(name) ?? { start: Infinity, rates: [] };
			best.set(name, {
				name: library,
				start: Math.min(start, before.start),
				rates: rates.map((rate, at) => Math.max(rate, before.rates[at] ?? 0))
			});
		}
	}
	return best;
}

test('validators of commitments, side by side', { timeout: 1_800_000 }, async () => {
	const folder = mkdtempSync(join(tmpdir(), 'mithaq-bench-'));
	try {
		const sizes = new Map<string, number>();
		for (const name of names) {
			const code = await bundleOf(join(here, 'peers', `${name}.ts`));
			writeFileSync(join(folder, `${name}.mjs`), code);
			sizes.set(name, gzipSync(code, { level: 9 }).length / 1024);
		}
		writeFileSync(join(folder, 'documents.json'), JSON.stringify(documents(1000)));
		const measured = measure(folder);
		const ours = measured.get(OURS)!;
		const rows = names.map((file) => {
			const { name, start, rates } = measured.get(file)!;
			const shares = rates.map(
				(rate, at) => `${Math.round(rate)} (${(rate / ours.rates[at]!).toFixed(2)})`
			);
			return [name, ...shares, start.toFixed(1), sizes.get(file)!.toFixed(1)];
		});
		console.log(table(rows));
		for (const name of names) {
			if (name.startsWith(OURS)) continue;
			for (const [at, rate] of measured.get(name)!.rates.entries()) {
				const share = ours.rates[at]! / rate;
				expect.soft(share, `${name}, column ${at + 1}`).toBeGreaterThan(NOISE);
			}
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
});

function table(rows: string[][]): string {
	const head = [
		'records/ms (of ours)',
		'valid 1,000',
		'valid 100,000',
		'invalid 1,000',
		'invalid 100,000',
		'start ms',
		'KB gz'
	];
	const sorted = rows.toSorted((a, b) => Number.parseInt(b[1]!) - Number.parseInt(a[1]!));
	const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]!.length)));
	return [head, ...sorted]
		.map((row) =>
			row
				.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
				.join('  ')
		)
		.join('\n');
}
