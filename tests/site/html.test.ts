import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildFolder, htmlOf, pagePaths } from './build.ts';

const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }));

/** What the HTML standard forbids in a page, each with its line and column. */
async function faultsOf(html: string): Promise<string[]> {
	const { results } = await validator.validateString(html);
	return results.flatMap(({ messages }) =>
		messages.map(({ line, column, message }) => `${line}:${column} ${message}`)
	);
}

test('every page is valid HTML', async () => {
	const pages = pagePaths().map((path) => [path, htmlOf(path)] as const);
	const missing = ['404.html', readFileSync(join(buildFolder, '404.html'), 'utf8')] as const;
	const faults: string[] = [];
	for (const [path, html] of [...pages, missing])
		for (const fault of await faultsOf(html)) faults.push(`${path}:${fault}`);
	expect(pages.length).toBeGreaterThan(500);
	expect(faults).toEqual([]);
});

test('a fault in a page is found', async () => {
	const html = htmlOf('en').replace('<main id="content">', '<main id="content"><p id="content">');
	expect(await faultsOf(html)).not.toEqual([]);
});
