import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, checkRelease } from '@mithaq/schema/check';
import { afterAll, expect, test } from 'vitest';
import { packageFolder } from '../packages.ts';

const data = packageFolder('@mithaq/data');
const releases = readdirSync(join(data, 'releases'));
const folder = mkdtempSync(join(tmpdir(), 'mithaq-'));
const record = join(folder, 'record');
cpSync(join(packageFolder('@mithaq/report'), 'examples/doha-2020'), record, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

/** The command that freezes a version. */
function release(): string {
	return execFileSync(process.execPath, [join(data, 'release.ts'), record], {
		encoding: 'utf8',
		stdio: 'pipe'
	});
}

test.each(releases)('%s is a sound record of that version', (file) => {
	const { bundle, problems } = checkRelease(join(data, 'releases', file));
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(`${bundle!.dataset.version}.json`).toBe(file);
});

test('the record, where its version is frozen, is as it was frozen', () => {
	const { bundle } = check(data);
	const file = `${bundle!.dataset.version}.json`;
	expect(releases.length).toBeGreaterThan(0);
	if (releases.includes(file))
		expect(checkRelease(join(data, 'releases', file)).bundle).toEqual(bundle);
});

test('a version is frozen once, and a record that has changed since needs another', () => {
	const { version } = check(record).bundle!.dataset;
	expect(release()).toContain(`Version ${version} is frozen`);
	const file = join(record, `releases/${version}.json`);
	const frozen = readFileSync(file, 'utf8');
	expect(checkRelease(file).bundle).toEqual(check(record).bundle);
	expect(release()).toBe('');
	const dataset = join(record, 'dataset.json');
	const text = readFileSync(dataset, 'utf8');
	writeFileSync(dataset, text.replace('CC-BY-4.0', 'CC0-1.0'));
	expect(release).toThrow(
		new RegExp(
			`version that is not frozen: ${version.replaceAll('.', '\\.')} .*\\[frozen-version\\]`
		)
	);
	expect(readFileSync(file, 'utf8')).toBe(frozen);
	writeFileSync(dataset, text.replace(version, '1.1.0'));
	expect(release()).toContain('Version 1.1.0 is frozen');
	expect(readdirSync(join(record, 'releases'))).toEqual([`${version}.json`, '1.1.0.json']);
});
