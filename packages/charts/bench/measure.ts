import type { Browser, CDPSession, Page } from 'playwright-core';
import { WIDTH, type Data } from './chart.ts';
import { pointsOf } from './data.ts';

/** What was measured of one chart at one size; times in milliseconds. */
export interface Measured {
	first: number;
	update: number;
	/** A frame of moving through time, and its script alone. */
	pan: number;
	script: number;
	/** A frame of zooming, where the library can. */
	zoom?: number;
	elements: number;
	/** MB. */
	heap: number;
	/** What was found to be drawn. */
	drawn: string;
}

const FRAMES = 30;
const SWEEPING = 500;
/** The share of the bars in view that must be found as pixels: some of ours are dashed. */
const ENOUGH = 0.97;

/** Draws a chart once in a page of its own and measures it; throws where it has not drawn. */
export async function measure(
	browser: Browser,
	address: string,
	count: number,
	data: Data
): Promise<Measured> {
	const context = await browser.newContext({ viewport: { width: WIDTH + 80, height: 750 } });
	try {
		const page = await context.newPage();
		page.on('pageerror', (error) => (errors += `${error.message}; `));
		let errors = '';
		await page.goto(address);
		await page.evaluate(async (path) => {
			const { data, changed } = await (await fetch(path)).json();
			await window.bench.prepare(data, changed);
		}, `/${count}.json`);
		const cdp = await context.newCDPSession(page);
		await cdp.send('Performance.enable');
		const middle = (data.start + data.end) / 2;
		const before = await heapOf(cdp);
		/** What was made ready for the chart is swept away before its time begins. */
		await page.waitForTimeout(SWEEPING);
		const first = await page.evaluate(([a, b]) => window.bench.mount(a!, b!), [data.start, middle]);
		const drawn = await verify(page, data, count).catch((error: Error) => {
			throw new Error(`${error.message} ${errors}`);
		});
		const elements = await page.evaluate(() => window.bench.elements());
		const heap = (await heapOf(cdp)) - before;
		const half = middle - data.start;
		const panned = await framesOf(
			page,
			cdp,
			windows(FRAMES, (part) => [data.start + part * half, middle + part * half])
		);
		const zooms = await page.evaluate(() => window.bench.zooms);
		const zoomed = zooms
			? await framesOf(
					page,
					cdp,
					windows(FRAMES, (part) => [data.start, middle + (part - 0.5) * half])
				)
			: undefined;
		const update = await page.evaluate(() => window.bench.update());
		return {
			first,
			update,
			pan: panned.each,
			script: panned.script,
			...(zoomed && { zoom: zoomed.each }),
			elements,
			heap: Math.max(0, heap) / 2 ** 20,
			drawn
		};
	} finally {
		await context.close();
	}
}

/** There and back again. */
function windows(count: number, at: (part: number) => [number, number]): [number, number][] {
	return Array.from({ length: count }, (_, frame) =>
		at((1 - Math.cos((2 * Math.PI * (frame + 1)) / count)) / 2)
	);
}

async function framesOf(
	page: Page,
	cdp: CDPSession,
	steps: [number, number][]
): Promise<{ each: number; script: number }> {
	const before = await scriptTime(cdp);
	const times = await page.evaluate((list) => window.bench.frames(list), steps);
	const script = ((await scriptTime(cdp)) - before) / steps.length;
	return { each: median(times), script };
}

async function scriptTime(cdp: CDPSession): Promise<number> {
	const { metrics } = await cdp.send('Performance.getMetrics');
	return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
}

async function heapOf(cdp: CDPSession): Promise<number> {
	await cdp.send('HeapProfiler.collectGarbage');
	return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

/** Says what has been drawn; throws where it is too little. */
async function verify(page: Page, data: Data, count: number): Promise<string> {
	const points = pointsOf(data, data.start, (data.start + data.end) / 2);
	const [elements, inked] = await page.evaluate(
		(list) => [window.bench.bars(), window.bench.inked(list)],
		points
	);
	if (inked !== undefined && inked !== null) {
		if (inked < ENOUGH * points.length || points.length < 10)
			throw new Error(`${inked} of ${points.length} bars in view have been painted`);
		return `${inked} of ${points.length} in view`;
	}
	if (!elements || elements < Math.min(count, 15))
		throw new Error(`${elements} bars have been drawn`);
	return elements === count ? 'all' : `${elements} near the view`;
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}
