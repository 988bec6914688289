import { launch, serve } from './browser.ts';
import { bundleOf } from './bundle.ts';

/** What is zoomed and moved through for so many frames: commitments, and the form that they are drawn in. */
const DRAWINGS = [
	{ name: '100 commitments as SVG', hash: '100,en,ltr,svg', drawn: 'a[data-record]' },
	{ name: '1,500 marks as SVG', hash: '780,en,ltr,svg', drawn: 'a[data-record]' },
	{ name: '100,000 commitments on a canvas', hash: '100000,en,ltr', drawn: 'canvas' }
];
const FRAMES = 90;

/** Prints how long a frame of a zoom or a move takes in a browser that keeps to its screen's 60 a second, and how much of it is script. */
const { script, style } = await bundleOf(
	`import { read } from '${import.meta.dirname}/ours/reader.ts'; read();`
);
const page = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><style>${style}</style><figure class="mithaq-chart"></figure><script type="module" src="/page.js"></script>`;
const { server, address } = await serve(
	new Map([
		['/page.html', page],
		['/page.js', script]
	])
);
const browser = await launch(true);
const middle = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
for (const { name, hash, drawn } of DRAWINGS) {
	const reader = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	await reader.goto(`${address}/page.html#${hash}`);
	await reader.waitForSelector(drawn, { timeout: 60_000 });
	const { frames, scripts } = await reader.evaluate((count) => window.reader.move(count), FRAMES);
	const [frame, ms] = [middle(frames), middle(scripts)];
	console.log(
		`${name}: ${(1000 / frame).toFixed(0)} frames a second (aim 50), ${ms.toFixed(1)} ms of script in each (aim 8)`
	);
	await reader.close();
}
await browser.close();
server.close();
