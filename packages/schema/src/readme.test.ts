import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { folderOf } from './fixture.ts';
import { folders } from './records.ts';
import { explanations } from './explain.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const examples = [...readme.matchAll(/```js\n(.*?)```\n\n```text\n(.*?)```/gs)];

/** The rows of every table, without the white space that lines them up. */
const rows = readme
	.split('\n')
	.filter((line) => line.startsWith('| '))
	.map((line) =>
		line
			.split('|')
			.map((cell) => cell.trim())
			.slice(1, -1)
			.join(' | ')
	);

test('the README has seven examples', () => {
	expect(examples).toHaveLength(7);
});

test.each(examples.map(([, code, output]) => [code!, output!]))(
	'an example of the README prints what the README says: %#',
	(code, output) => {
		const source = code
			.replaceAll(
				/@mithaq\/schema(?:\/(\w+))?(?=';)/g,
				(_, name = 'index') => pathToFileURL(join(root, 'src', `${name}.ts`)).href
			)
			.replaceAll(/(?<=from ')ajv[^']*/g, (name) => import.meta.resolve(name));
		const folder = folderOf({ 'example.mjs': source });
		const printed = execFileSync(process.execPath, ['example.mjs'], { cwd: folder });
		expect(printed.toString()).toBe(output);
	}
);

test('the README lists every kind with its folder and description', () => {
	for (const kind of [...Object.values(folders), 'dataset']) {
		const schema = readFileSync(join(root, 'schemas', `${kind}.json`), 'utf8');
		const { description } = JSON.parse(schema) as { description: string };
		const place = Object.entries(folders).find(([, name]) => name === kind)?.[0];
		const cell = place ? `\`${place}/\`` : '`dataset.json`';
		expect(rows).toContain(`\`${kind}\` | ${cell} | ${description}`);
	}
});

test('the README lists every name that a problem can carry, with its description', () => {
	for (const { name, description } of explanations) {
		expect(rows).toContain(`\`${name}\` | ${description.en}`);
	}
});

test('the JSON of the README stands in the samples', () => {
	const [declared, ofSample, ...others] = [...readme.matchAll(/```json\n(.*?)```/gs)].map(
		([, json]) => JSON.parse(`{${json}}`) as Record<string, unknown>
	);
	const read = (path: string) =>
		JSON.parse(readFileSync(join(root, 'samples', path), 'utf8')) as Record<string, unknown>;
	const { dataset } = read('valid/bundle-bridge.json') as { dataset: typeof declared };
	const { sides, ...rest } = declared as { sides: unknown[] };
	expect(dataset).toMatchObject(rest);
	expect(dataset!.sides).toEqual(expect.arrayContaining(sides));
	expect(read('expected.json')).toMatchObject(ofSample!);
	expect(others).toEqual([]);
});

test('the README names every entry point, each of which leads to a file', () => {
	const text = readFileSync(join(root, 'package.json'), 'utf8');
	const { exports } = JSON.parse(text) as { exports: Record<string, unknown> };
	for (const path of Object.keys(exports)) {
		const name = `@mithaq/schema${path.slice(1)}`;
		if (path !== './package.json')
			expect(rows.some((row) => row.startsWith(`\`${name}\``))).toBe(true);
	}
});
