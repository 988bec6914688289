import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
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

/** The command that builds the site of the record in a folder into another, with what else it finds in the environment. */
export function buildOwn(
	data: string,
	out: string,
	rest: Record<string, string> = {}
): Promise<{ stderr: string }> {
	const own = { NODE_ENV: 'production', MITHAQ_DATA: data, MITHAQ_OUT: out };
	const env = { ...process.env, ...own, ...rest };
	const cwd = packageFolder('@mithaq/report');
	return promisify(execFile)('npm', ['run', 'build'], { cwd, env });
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
