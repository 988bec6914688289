import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { packageFile, packageFolder } from '../packages.ts';
import { bundle } from '../site/build.ts';
import { foreignProject, installedFolder, printed } from './project.ts';

const PACKAGES = ['@mithaq/schema', '@mithaq/model', '@mithaq/charts', '@mithaq/formats'];

/** What a project of somebody else's builds with; ours stand in for what it would install. */
const TOOLS = ['svelte', 'vite', '@sveltejs/vite-plugin-svelte', '@sveltejs/kit', 'typescript'];

/** What both kinds of module do with what they have got. */
const USE = `
const bundle = JSON.parse(readFileSync('bundle.json', 'utf8'));
const index = indexBundle(bundle);
const asOf = dayOf(bundle.dataset.asOf);
const kept = indexOf({ commitments: [commitment('kept', '2024-01-01')] });
const svg = renderToSVG('deadlines', bundle, { language: 'en' });
console.log(JSON.stringify({
	valid: validate('bundle', bundle).valid,
	known: knownCommitments(index, asOf).length,
	fixture: kept.commitments.size,
	marks: svg.match(/data-record=/g).length,
	again: JSON.parse(bundleJSON(bundle)).commitments.length,
	elements: typeof globalThis.customElements
}));
`;

const IMPORTED = {
	'@mithaq/schema/validate': 'validate',
	'@mithaq/model': 'dayOf, indexBundle, knownCommitments',
	'@mithaq/model/fixture': 'commitment, indexOf',
	'@mithaq/charts/svg': 'renderToSVG',
	'@mithaq/formats': 'bundleJSON',
	'node:fs': 'readFileSync'
};
const ELEMENTS = '@mithaq/charts/elements.js';
const imported = Object.entries(IMPORTED);
const MODULE = imported.map(([from, names]) => `import { ${names} } from '${from}';`).join('\n');
const SCRIPT = imported
	.map(([from, names]) => `const { ${names} } = require('${from}');`)
	.join('\n');

const [, COMPONENT = ''] = /```svelte\n(.*?)```/s.exec(
	readFileSync(join(packageFolder('@mithaq/charts'), 'README.md'), 'utf8')
)!;

const compilerOptions = {
	target: 'es2023',
	module: 'esnext',
	moduleResolution: 'bundler',
	strict: true,
	exactOptionalPropertyTypes: true,
	noUncheckedIndexedAccess: true,
	verbatimModuleSyntax: true,
	skipLibCheck: false,
	lib: ['es2023', 'dom', 'dom.iterable'],
	types: ['svelte', 'vite/client'],
	noEmit: true
};

const dependencies = Object.fromEntries(PACKAGES.map((name) => [name, '*']));
const MANIFEST = JSON.stringify({ private: true, type: 'module', dependencies });

const FILES = {
	'main.js': `${MODULE}\nimport '${ELEMENTS}';\n${USE}`,
	'main.cjs': `${SCRIPT}\nrequire('${ELEMENTS}');\n${USE}`,

	'page/package.json': MANIFEST,
	'page/index.html':
		'<!doctype html><title>A page</title><script type="module" src="/src/main.ts"></script>',
	'page/src/Charts.svelte': COMPONENT,
	'page/src/main.ts': `
import { mount } from 'svelte';
import { fetchBeforehand } from '@mithaq/charts/beforehand';
import { DeadlineSlips } from '@mithaq/charts/slips';
import '${ELEMENTS}';
import type { ChartElement, GanttAttributes } from '${ELEMENTS}';
import type { Bundle } from '@mithaq/schema';
import Charts from './Charts.svelte';
const bundle = (await (await fetch('/bundle.json')).json()) as Bundle;
mount(Charts, { target: document.body, props: { bundle, language: 'en' } });
const element: ChartElement = document.createElement('mithaq-gantt');
element.bundle = bundle;
const attributes: GanttAttributes = { src: '/bundle.json', form: 'slips', 'as-of': '2025-01-01' };
// @ts-expect-error: there is no such form
export const wrong: GanttAttributes = { form: 'pie' };
console.log(DeadlineSlips, fetchBeforehand, attributes, document.querySelector('mithaq-roles')?.bundle?.dataset);
`,
	'page/tsconfig.json': JSON.stringify({ compilerOptions, include: ['src'] }),
	'page/vite.config.js': `
import { svelte } from '@sveltejs/vite-plugin-svelte';
export default { plugins: [svelte()] };
`,

	'kit/package.json': MANIFEST,
	'kit/src/app.html':
		'<!doctype html><html><head>%sveltekit.head%</head><body>%sveltekit.body%</body></html>',
	'kit/src/routes/Charts.svelte': COMPONENT,
	'kit/src/routes/+page.server.js': `
import { readFileSync } from 'node:fs';
export const prerender = true;
export const load = () => ({ bundle: JSON.parse(readFileSync('../bundle.json', 'utf8')) });
`,
	'kit/src/routes/+page.svelte': `
<script>
	import Charts from './Charts.svelte';
	const { data } = $props();
</script>
<Charts bundle={data.bundle} language="ar" />
`,
	'kit/vite.config.js': `
import { sveltekit } from '@sveltejs/kit/vite';
export default { plugins: [sveltekit({ prerender: { crawl: false } })] };
`
};

let project: string;

beforeAll(() => {
	project = foreignProject(FILES, 'module', ...PACKAGES);
	cpSync(packageFile('@mithaq/data'), join(project, 'bundle.json'));
	for (const tool of TOOLS) {
		const place = join(project, 'node_modules', tool);
		mkdirSync(dirname(place), { recursive: true });
		symlinkSync(installedFolder(tool), place, 'junction');
	}
});

/** Runs a script of a tool in a folder of the project; all that it says. */
function run(folder: string, tool: string, script: string, ...args: string[]): string {
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		[join(installedFolder(tool), script), ...args],
		{
			cwd: join(project, folder),
			encoding: 'utf8',
			env: { ...process.env, NODE_ENV: 'production' }
		}
	);
	expect(status, `${stdout}${stderr}`).toBe(0);
	return `${stdout}${stderr}`;
}

/** The text of every file under a folder of the project whose name ends so. */
function builtText(folder: string, ending: string): string {
	const names = readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' });
	const files = names.filter((name) => name.endsWith(ending));
	return files.map((name) => readFileSync(join(project, folder, name), 'utf8')).join('\n');
}

test.each(['main.js', 'main.cjs'])('Node uses every package without a bundler: %s', (script) => {
	expect(printed(project, script)).toEqual({
		valid: true,
		known: bundle.commitments.length,
		fixture: 1,
		marks: bundle.commitments.length,
		again: bundle.commitments.length,
		elements: 'undefined'
	});
});

describe('a page of Svelte and Vite', () => {
	test('has types that svelte-check finds nothing to say of', () => {
		const said = run('page', 'svelte-check', 'bin/svelte-check', '--fail-on-warnings');
		expect(said).toContain('found 0 errors and 0 warnings');
	});

	test('is built, with the sheet of the charts', () => {
		run('page', 'vite', 'bin/vite.js', 'build');
		expect(builtText('page/dist', '.css')).toContain('.mithaq-chart');
		expect(builtText('page/dist', '.js')).toContain('mithaq-chart');
	});
});

test('a site of SvelteKit is built, and its charts are whole without scripts', () => {
	run('kit', 'vite', 'bin/vite.js', 'build');
	const html = builtText('kit/.svelte-kit/output/prerendered/pages', '.html');
	const marks = new Set(
		[...html.matchAll(/data-record="(commitments\/[^"]+)"/g)].map(([, id]) => id)
	);
	expect(marks.size).toBe(bundle.commitments.length);
});
