import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { packageFile, packageFolder } from '../packages.ts';
import { foreignProject, printed, writeFiles } from './project.ts';

const MAIN = `
import { readFileSync, writeFileSync } from 'node:fs';
import { renderToSVG } from '@mithaq/charts/svg';
const bundle = JSON.parse(readFileSync('bundle.json', 'utf8'));
const svg = renderToSVG('deadlines', bundle, { language: 'en' });
writeFileSync('deadlines.svg', svg);
console.log(JSON.stringify({ marks: svg.match(/data-record=/g).length, rows: bundle.commitments.length }));
`;

const TYPES = `
import type { Bundle } from '@mithaq/schema';
import { renderToSVG, type SVGOptions } from '@mithaq/charts/svg';
declare const bundle: Bundle;
const options: SVGOptions = { language: 'en', theme: 'dark', width: 800 };
export const svg: string = renderToSVG('roles', bundle, options);
// @ts-expect-error: there is no such chart
renderToSVG('pie', bundle);
`;

let project: string;

beforeAll(() => {
	project = foreignProject({ 'main.js': MAIN, 'types.ts': TYPES }, 'module', '@mithaq/charts');
	writeFileSync(join(project, 'bundle.json'), readFileSync(packageFile('@mithaq/data')));
});

test('a project without Svelte and without a bundler draws a chart', () => {
	expect(existsSync(join(project, 'node_modules/svelte'))).toBe(false);
	const { marks, rows } = printed(project, 'main.js') as { marks: number; rows: number };
	expect(marks).toBe(rows);
	const svg = readFileSync(join(project, 'deadlines.svg'), 'utf8');
	expect(svg).toMatch(/^<\?xml[^>]*>\n<svg /);
	expect(svg).not.toContain('<!--');
});

test('the types of the drawing are those that it has', () => {
	const compilerOptions = {
		module: 'nodenext',
		target: 'es2023',
		strict: true,
		noEmit: true,
		skipLibCheck: false,
		exactOptionalPropertyTypes: true,
		types: []
	};
	writeFiles(project, {
		'tsconfig.json': JSON.stringify({ compilerOptions, files: ['types.ts'] })
	});
	const compiler = join(packageFolder('typescript'), 'bin/tsc');
	const { stdout } = spawnSync(process.execPath, [compiler, '-p', project], { encoding: 'utf8' });
	expect(stdout).toBe('');
});
