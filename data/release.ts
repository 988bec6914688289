/**
 * Freezes a record under its version, as `releases/<version>.json` beside it: what somebody cites stays as they saw
 * it. A version that is frozen is never written anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SCHEMA_BASE } from '@mithaq/schema';
import { check, formatProblems } from '@mithaq/schema/check';

/** The record beside this file, or another folder that is named. */
const folder = resolve(process.argv[2] ?? import.meta.dirname);
const { bundle, problems } = check(folder, { relativeTo: join(folder, '..') });

if (bundle) {
	const { version } = bundle.dataset;
	const file = join(folder, 'releases', `${version}.json`);
	const $schema = `${SCHEMA_BASE}bundle.json`;
	const text = `${JSON.stringify({ $schema, ...bundle }, null, '\t')}\n`;
	if (!existsSync(file)) {
		mkdirSync(join(folder, 'releases'), { recursive: true });
		writeFileSync(file, text);
		console.log(`Version ${version} is frozen in ${file}`);
	} else if (readFileSync(file, 'utf8') !== text) {
		console.error(
			`${file} is frozen and the record is no longer the same. Raise the version in dataset.json.`
		);
		process.exitCode = 1;
	}
} else {
	console.error(formatProblems(problems));
	process.exitCode = 1;
}
