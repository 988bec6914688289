import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch, serve } from './browser.ts';
import { bundleOf, offering, type Bundle } from './bundle.ts';
import type { Data } from './chart.ts';
import { dataOf } from './data.ts';
import { measure, type Measured } from './measure.ts';
import { printSize, type Outcome } from './report.ts';

const SIZES = (process.env.BENCH_SIZES ?? '100,1000,10000,100000').split(',').map(Number);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
/** What a chart may take for everything, in milliseconds; one that takes longer did not finish. */
const LIMIT = 60_000;
/** Above so many an SVG is not even tried. */
const MOST_IN_SVG = 1_000;
const here = import.meta.dirname;

/** The peers are no dependencies of the repository: they are installed when they are measured. */
function installPeers(): void {
	if (existsSync(join(here, 'peers/node_modules/echarts'))) return;
	console.log('Installing the peers: npm ci in packages/charts/bench/peers');
	spawnSync('npm', ['ci'], { cwd: join(here, 'peers'), stdio: ['ignore', 'ignore', 'inherit'] });
}

function chartFiles(): Map<string, string> {
	const wanted = process.env.BENCH_CHARTS?.split(',');
	const files = ['ours', 'peers'].flatMap((folder) =>
		readdirSync(join(here, folder))
			.filter((file) => file.endsWith('.ts') && !/^(facts|props|reader)\./.test(file))
			.map((file): [string, string] => [file.replace('.ts', ''), join(here, folder, file)])
	);
	return new Map(files.filter(([name]) => !wanted || wanted.includes(name)));
}

function pageOf(name: string, { style }: Bundle): string {
	const css = style.replaceAll('</', '<\\/');
	return `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><style>${css}</style><body><div id="chart"></div><script type="module" src="/${name}.js"></script>`;
}

/** Which charts are measured at a size: of ours the one that is used there, and the SVG up to its limit. */
function namesAt(count: number, used: string, bundles: Map<string, Bundle>): string[] {
	return [...bundles.keys()].filter(
		(name) =>
			name === used || !name.startsWith('mithaq') || (name === 'mithaq-svg' && count <= MOST_IN_SVG)
	);
}

async function within<T>(limit: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
	const signal = AbortSignal.timeout(limit);
	const late = new Promise<never>((_, reject) =>
		signal.addEventListener('abort', () => reject(new Error('did not finish')))
	);
	return Promise.race([work(signal), late]);
}

/** One chart in a browser of its own: one that hangs takes nothing with it. */
async function once(address: string, count: number, data: Data): Promise<Measured> {
	const browser = await launch();
	try {
		return await within(LIMIT, () => measure(browser, address, count, data));
	} finally {
		await browser.close();
	}
}

async function outcomesAt(
	count: number,
	address: string,
	bundles: Map<string, Bundle>,
	made: { data: Data; ours: string }
): Promise<Outcome[]> {
	const rounds = new Map<string, Measured[]>();
	const failures = new Map<string, string>();
	for (let round = 0; round < ROUNDS; round++) {
		for (const name of namesAt(count, made.ours, bundles)) {
			if (failures.has(name)) continue;
			try {
				const measured = await once(`${address}/${name}.html`, count, made.data);
				rounds.set(name, [...(rounds.get(name) ?? []), measured]);
				/** What takes long is measured once. */
				if (round === 0 && measured.first > 2000) failures.set(name, '');
			} catch (error) {
				failures.set(name, (error as Error).message.split('\n')[0]!.slice(0, 120));
			}
		}
	}
	return namesAt(count, made.ours, bundles).map((name) => ({
		name,
		size: bundles.get(name)!.size,
		...(rounds.has(name)
			? { measured: best(rounds.get(name)!) }
			: { failure: failures.get(name) ?? '' })
	}));
}

/** The best of all rounds: whatever else a machine does can only make a chart slower. */
function best(rounds: Measured[]): Measured {
	const of = (key: 'first' | 'update' | 'pan' | 'script' | 'elements' | 'heap') =>
		Math.min(...rounds.map((round) => round[key]));
	const zooms = rounds.flatMap(({ zoom }) => (zoom === undefined ? [] : [zoom]));
	return {
		first: of('first'),
		update: of('update'),
		pan: of('pan'),
		script: of('script'),
		elements: of('elements'),
		heap: of('heap'),
		...(zooms.length > 0 && { zoom: Math.min(...zooms) }),
		drawn: rounds[0]!.drawn
	};
}

installPeers();
const bundles = new Map<string, Bundle>();
for (const [name, file] of chartFiles()) bundles.set(name, await bundleOf(offering(file)));
const files = new Map<string, string>();
for (const [name, bundle] of bundles) {
	files.set(`/${name}.html`, pageOf(name, bundle));
	files.set(`/${name}.js`, bundle.script);
}
const { server, address } = await serve(files);
for (const count of SIZES) {
	const made = dataOf(count);
	files.set(`/${count}.json`, JSON.stringify(made));
	const outcomes = await outcomesAt(count, address, bundles, made);
	if (!printSize(count, outcomes, made.ours)) process.exitCode = 1;
}
server.close();
