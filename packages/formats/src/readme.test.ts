import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { bundle, publication } from './fixture.ts';
import * as formats from './index.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** What stands in backquotes at the start of a table's rows. */
const named = [...readme.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name!);

test('the example runs against what is exported', async () => {
	const [, example = ''] = /```js\n(.*?)```/s.exec(readme) ?? [];
	const [, imports = ''] = /import \{([^}]*)\} from '@mithaq\/formats'/.exec(example) ?? [];
	for (const name of imports.split(',')) expect(formats).toHaveProperty(name.trim());
	const index = pathToFileURL(join(root, 'dist', 'index.js')).href;
	const source = example.replace("'@mithaq/formats'", `'${index}'`);
	const module = (await import(
		/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`
	)) as { published: (...bundles: unknown[]) => Promise<Record<string, unknown>> };
	const { paths, digest, changed } = await module.published(bundle, bundle);
	expect(paths).toContain('bundle.json');
	expect(digest).toMatch(/^[0-9a-f]{64}$/);
	expect(changed).toBe(0);
});

test('the map names everything in src but tests', () => {
	const entries = readdirSync(join(root, 'src'), { withFileTypes: true })
		.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
		.filter((name) => !name.endsWith('.test.ts'));
	expect(named.filter((name) => /(\.ts|\/)$/.test(name)).toSorted()).toEqual(entries.toSorted());
});

test('the table of forms names every file that leaves', async () => {
	const forms = named.filter((name) => !/(\.ts|\/)$/.test(name));
	const isForm = (path: string) =>
		forms.some((form) => new RegExp(`^${patternOf(form)}$`).test(path)) ||
		path === 'tables/README.md';
	const paths = (await formats.dataFiles(bundle, publication)).map(({ path }) => path);
	expect(paths.filter((path) => !isForm(path))).toEqual([]);
	for (const form of forms)
		expect(
			paths.some((path) => new RegExp(`^${patternOf(form)}$`).test(path)),
			form
		).toBe(true);
});

function patternOf(form: string): string {
	return form.replaceAll('.', '\\.').replace('*', '\\w+').replace('{ar,en}', '(ar|en)');
}
