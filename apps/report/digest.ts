import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a folder that make up a record, with what it says of itself. */
const RECORD = ['*.{json,md}', '*/*.json'];

/** What the site is made of beside the record, from the repository's root. */
const SITE = [
	'package-lock.json',
	'apps/report/*.ts',
	'apps/report/{src,static}/**',
	'packages/{schema,model,formats}/dist/**',
	'packages/charts/{src,dist}/**'
];

/** A digest of a record's files: their names and what is in them. */
export function recordDigest(folder: string): string {
	return digestOf(folder, RECORD);
}

/**
 * A name for a build: a digest of all that the site is made of. The same sources have the same name on every
 * machine and day; whatever changes the site changes it.
 */
export function siteVersion(record: string): string {
	const root = join(import.meta.dirname, '../..');
	return `${digestOf(root, SITE).slice(0, 8)}${recordDigest(record).slice(0, 8)}`;
}

function digestOf(folder: string, patterns: readonly string[]): string {
	const digest = createHash('sha256');
	for (const path of globSync(patterns, { cwd: folder }).sort()) {
		const file = join(folder, path);
		if (statSync(file).isFile()) digest.update(path).update('\0').update(readFileSync(file));
	}
	return digest.digest('hex');
}
