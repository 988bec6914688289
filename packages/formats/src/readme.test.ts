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

const examples = [...readme.matchAll(/```js\n(.*?)```/gs)].map(([, example]) => example!);
/** The packages that examples import, by name. */
const built = {
	'@mithaq/formats': join(root, 'dist', 'index.js'),
	'@mithaq/model': join(root, '..', 'model', 'dist', 'index.js')
};

/** What an example exports, run against what is built. */
async function run(example: string) {
	const source = Object.entries(built).reduce(
		(code, [name, path]) => code.replace(`'${name}'`, `'${pathToFileURL(path).href}'`),
		example
	);
	const module = (await import(
		/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`
	)) as { published: (...bundles: unknown[]) => Promise<Record<string, unknown>> };
	return module.published(bundle, bundle);
}

test.each(examples)('what example %# imports is exported', (example) => {
	const [, imports = ''] = /import \{([^}]*)\} from '@mithaq\/formats'/.exec(example) ?? [];
	expect(imports).not.toBe('');
	for (const name of imports.split(',')) expect(formats).toHaveProperty(name.trim());
});

test('the examples run', async () => {
	expect(examples).toHaveLength(2);
	const { paths, digest, changed } = await run(examples[0]!);
	expect(paths).toContain('bundle.json');
	expect(digest).toMatch(/^[0-9a-f]{64}$/);
	expect(changed).toBe(0);
	const told = await run(examples[1]!);
	expect(told.paths).toContain('tables/workbook.ar.xlsx');
	expect(told.archived).toBeGreaterThan(2);
	expect(told.newest).toBe(`${bundle.dataset.asOf}T00:00:00Z`);
	expect(told.bytes).toBeGreaterThan(50_000);
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
