/**
 * How Lighthouse judges the built front page, as a mobile phone on a slow line: the scores of its four categories and
 * what they come from, in both languages, the median of several visits. Its throttling is its own default, simulated.
 * Build the site first; each visit starts from nothing.
 */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CHROMIUM_ARGS, findChromium } from '../../browser/chromium.ts';
import { serve } from '../../browser/server.ts';
import { packageFolder } from '../../packages.ts';

const VISITS = 5;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const METRICS = {
	'first-contentful-paint': 'first paint, ms',
	'largest-contentful-paint': 'largest paint, ms',
	'total-blocking-time': 'blocked, ms',
	'cumulative-layout-shift': 'layout shift',
	'total-byte-weight': 'bytes'
} as const;

interface Report {
	categories: Record<string, { score: number }>;
	audits: Record<string, { numericValue: number }>;
}

const folder = import.meta.dirname;
if (!existsSync(join(folder, 'node_modules')))
	execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' });

const chromium = findChromium();
if (!chromium) throw new Error('missing Chromium: run `npm test`, which installs it');

const { server, address } = await serve(join(packageFolder('@mithaq/report'), 'build'), {
	compressed: true
});

async function visit(language: string): Promise<Report> {
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[
			join(folder, 'node_modules/lighthouse/cli/index.js'),
			`${address}/${language}/`,
			'--output=json',
			'--quiet',
			'--no-enable-error-reporting',
			`--chrome-flags=--headless=new ${CHROMIUM_ARGS.join(' ')}`
		],
		{ env: { ...process.env, CHROME_PATH: chromium }, maxBuffer: 1 << 28 }
	);
	return JSON.parse(stdout) as Report;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const line = (name: string, values: number[], digits: number) =>
	console.log(
		`  ${name.padEnd(20)}${median(values).toFixed(digits).padStart(9)}   ${values.map((value) => value.toFixed(digits)).join(' ')}`
	);

try {
	for (const language of ['ar', 'en']) {
		const reports: Report[] = [];
		for (let number = 0; number < VISITS; number++) reports.push(await visit(language));
		console.log(`/${language}/, median of ${VISITS} visits, and each`);
		for (const category of CATEGORIES)
			line(
				category,
				reports.map(({ categories }) => categories[category]!.score * 100),
				0
			);
		for (const [audit, name] of Object.entries(METRICS))
			line(
				name,
				reports.map(({ audits }) => audits[audit]!.numericValue),
				audit === 'cumulative-layout-shift' ? 3 : 0
			);
	}
} finally {
	server.close();
}
