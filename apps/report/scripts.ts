import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minifySync, transformWithOxc } from 'vite';

/** A script that pages have without the framework, as small as it gets. */
async function scriptOf(file: string): Promise<string> {
	const source = readFileSync(new URL(`src/lib/${file}`, import.meta.url), 'utf8');
	return minifySync(file, (await transformWithOxc(source, file)).code).code;
}

/** The script in the head of every page. */
export const headScript = (
	await Promise.all(
		['theme/theme.ts', 'offline/register.ts', 'whole.ts', 'browser/failed.ts'].map(scriptOf)
	)
).join('');

/** What the policy calls it. */
export const headScriptDigest =
	`sha256-${createHash('sha256').update(headScript).digest('base64')}` as const;

/** The script of the page of the data. */
export const keepScript = await scriptOf('offline/keep.ts');
