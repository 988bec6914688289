import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { bundle } from '../src/fixture.ts';
import { folders, type Folder } from '../src/records.ts';

const ROUNDS = 31;
const root = join(import.meta.dirname, '..');
const lists = Object.keys(folders) as Folder[];

/** The whole record over and over under other ids, so that the schemas and all rules accept it. */
function bundleOf(records: number): object {
	const ids = new Set(lists.flatMap((list) => bundle[list].map(({ id }) => id)));
	const text = JSON.stringify(bundle);
	const copies = Array.from({ length: Math.ceil(records / ids.size) }, (_, at) =>
		JSON.parse(text, (key, value) =>
			key !== 'type' && ids.has(value as string) ? `${value}-${at}` : (value as unknown)
		)
	) as (typeof bundle)[];
	const merged = lists.map((list) => [list, copies.flatMap((copy): unknown[] => copy[list])]);
	return { dataset: bundle.dataset, ...Object.fromEntries(merged) };
}

function commandsFor(file: string): Record<string, string[]> {
	const check = pathToFileURL(join(root, 'dist/check.js')).href;
	const ajv = createRequire(import.meta.url).resolve('ajv-cli/dist/index.js');
	const schema = (name: string) => join(root, 'schemas', `${name}.json`);
	const others = [...Object.values(folders), 'dataset', 'common', 'codes'];
	return {
		'node -e 0': ['-e', '0'],
		'@mithaq/schema': [
			'--input-type=module',
			'-e',
			`import { check } from '${check}'; process.exitCode = Number(check('${file}').problems.length > 0);`
		],
		'ajv-cli': [
			ajv,
			...['validate', '--spec=draft2020', '--strict=false', '--validate-formats=false'],
			...['-s', schema('bundle'), ...others.flatMap((name) => ['-r', schema(name)]), '-d', file]
		]
	};
}

function median(numbers: readonly number[]): number {
	return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
}

/** Milliseconds that a process takes. */
function time(args: string[]): number {
	const begin = performance.now();
	spawnSync(process.execPath, args, { stdio: 'ignore' });
	return performance.now() - begin;
}

test(
	'a process that checks a file of 1,000 records, beside Node itself',
	{ timeout: 600_000 },
	() => {
		const folder = mkdtempSync(join(tmpdir(), 'mithaq-bench-'));
		try {
			const [good, bad] = ['good.json', 'bad.json'].map((name) => join(folder, name));
			const record = bundleOf(1000);
			writeFileSync(good!, JSON.stringify(record, null, '\t'));
			writeFileSync(bad!, JSON.stringify({ ...record, dataset: {} }, null, '\t'));
			for (const [name, args] of Object.entries(commandsFor(bad!)).slice(1)) {
				expect(spawnSync(process.execPath, args).status, `${name} accepts`).toBe(1);
			}
			const commands = Object.entries(commandsFor(good!));
			for (const [name, args] of commands) {
				expect(spawnSync(process.execPath, args).status, `${name} refuses`).toBe(0);
			}
			const rounds = Array.from({ length: ROUNDS }, () => commands.map(([, args]) => time(args)));
			for (const [at, [name]] of commands.entries()) {
				const ms = median(rounds.map((times) => times[at]!));
				const ratio = median(rounds.map((times) => times[at]! / times[0]!));
				const ofNode = `${ratio.toFixed(1).padStart(5)} × Node`;
				console.log(`${name.padEnd(16)} ${ms.toFixed(0).padStart(5)} ms ${ofNode}`);
			}
			const faster = median(rounds.map(([, ours, theirs]) => theirs! / ours!));
			console.log(`ajv-cli takes ${faster.toFixed(1)} × as long as @mithaq/schema`);
		} finally {
			rmSync(folder, { recursive: true });
		}
	}
);
