import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { Bundle } from '@mithaq/schema';
import { packageFolder } from '../packages.ts';
import bundleJson from '@mithaq/data' with { type: 'json' };

/** The built site. */
export const buildFolder = join(packageFolder('@mithaq/report'), 'build');

/** The record that the site was built from. */
export const bundle = bundleJson as unknown as Bundle;

export const languages = ['ar', 'en'] as const;

/** Stands while a site of an own record is built: all are made in one folder, and tests run beside each other. */
const LOCK = join(packageFolder('@mithaq/report'), '.svelte-kit-own.lock');
/** Longer no build takes, in milliseconds. */
const LONGEST = 120_000;

async function locked<Result>(build: () => Promise<Result>): Promise<Result> {
	for (;;) {
		try {
			mkdirSync(LOCK);
			break;
		} catch {
			const since = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
			if (Date.now() - since > LONGEST) rmSync(LOCK, { recursive: true, force: true });
			await new Promise((go) => setTimeout(go, 200));
		}
	}
	return build().finally(() => rmSync(LOCK, { recursive: true, force: true }));
}

/** The command that builds the site of the record in a folder into another, with what else it finds in the environment. */
export function buildOwn(
	data: string,
	out: string,
	rest: Record<string, string> = {}
): Promise<{ stderr: string }> {
	const own = { NODE_ENV: 'production', MITHAQ_DATA: data, MITHAQ_OUT: out };
	const env = { ...process.env, ...own, ...rest };
	const cwd = packageFolder('@mithaq/report');
	return locked(() => promisify(execFile)('npm', ['run', 'build'], { cwd, env }));
}

/** The built HTML of a page. */
export function htmlOf(path: string): string {
	return readFileSync(join(buildFolder, path, 'index.html'), 'utf8');
}

/** Every page of the site, as its path. */
export function pagePaths(): string[] {
	return readdirSync(buildFolder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('index.html'))
		.map(
			(file) =>
				`/${relative('.', file)
					.replaceAll('\\', '/')
					.replace(/index\.html$/, '')}`
		)
		.sort();
}

/** The values of an attribute in HTML, distinct and in order. */
export function valuesOf(html: string, attribute: string): string[] {
	const matches = html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'));
	return [...new Set([...matches].map((match) => match[1]!))];
}
