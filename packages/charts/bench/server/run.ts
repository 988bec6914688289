import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { renderToSVG } from '../../dist/svg.js';
import type { Drawing } from './drawing.ts';
import { barBundle, BARS, barsOf } from './record.ts';

const ROUNDS = 40;
const WARM_UP = 20;

if (!existsSync(join(import.meta.dirname, 'node_modules')))
	execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: import.meta.dirname, stdio: 'inherit' });

const { renderersOf } = await import('./renderers.ts');

const bundle = barBundle();
const fresh = Array.from({ length: ROUNDS + WARM_UP }, barBundle);
const barsIn = (svg: string) => svg.match(/data-record=/g)?.length ?? 0;
const SEEN = 'renderToSVG, a record seen before';

const contestants: Record<string, Drawing> = {
	[SEEN]: { draw: () => renderToSVG('deadlines', bundle, { language: 'en' }), barsIn },
	'renderToSVG, a record never seen': {
		draw: () => renderToSVG('deadlines', fresh.pop()!, { language: 'en' }),
		barsIn
	},
	...Object.fromEntries(
		Object.entries(renderersOf(barsOf(bundle))).flatMap(([name, { bars, marks }]) => [
			[`${name}, the same marks`, marks],
			[`${name}, bars alone`, bars]
		])
	)
};

/** Milliseconds of one drawing, after a proof that it has all its bars. */
async function timed({ draw, barsIn }: Drawing, name: string): Promise<number> {
	const before = performance.now();
	const svg = await draw();
	const after = performance.now();
	const drawn = barsIn(svg);
	if (drawn < BARS) throw new Error(`missing bars: ${name} drew ${drawn} of ${BARS}`);
	return after - before;
}

/** One after the other in each round, so that a busy machine is busy for all. */
const times: Record<string, number[]> = {};
for (let round = 0; round < WARM_UP + ROUNDS; round++)
	for (const [name, contestant] of Object.entries(contestants)) {
		const time = await timed(contestant, name);
		if (round >= WARM_UP) (times[name] ??= []).push(time);
	}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const ours = median(times[SEEN]!);
console.log(`${BARS} bars as SVG on a server, median of ${ROUNDS} rounds`);
for (const [name, values] of Object.entries(times)) {
	const time = median(values);
	console.log(
		`${name.padEnd(38)}${time.toFixed(2).padStart(8)} ms${(time / ours).toFixed(1).padStart(7)} ×`
	);
}
