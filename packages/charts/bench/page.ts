import type { Bar, Chart, Data } from './chart.ts';
import { WIDTH, HEIGHT } from './chart.ts';

/** What the measuring process calls in a page. */
export interface Bench {
	zooms: boolean;
	prepare: (data: Data, changed: Bar[]) => Promise<void>;
	mount: (start: number, end: number) => Promise<number>;
	update: () => Promise<number>;
	frames: (windows: [number, number][]) => Promise<number[]>;
	elements: () => number;
	bars: () => number | undefined;
	/** How many of these points (x of a bar's middle, row) have ink on them. */
	inked: (points: [number, number][]) => number | undefined;
}

declare global {
	interface Window {
		bench: Bench;
	}
}

/** Offers a chart to the measuring process. */
export function offer(chart: Chart): void {
	const element = document.querySelector<HTMLElement>('#chart')!;
	element.style.cssText = `position:relative;width:${WIDTH}px;height:${HEIGHT}px;overflow:hidden`;
	const timed = async (work: () => void | Promise<void>) => {
		await painted();
		const begin = performance.now();
		await work();
		do await painted();
		while (!chart.drawn(element));
		return performance.now() - begin;
	};
	window.bench = {
		zooms: chart.zooms,
		prepare: async (data, changed) => chart.prepare(data, changed),
		mount: (start, end) => timed(() => chart.mount(element, start, end)),
		update: () => timed(() => chart.update()),
		frames: async (windows) => {
			const each: number[] = [];
			await painted();
			for (const [start, end] of windows) {
				const begin = performance.now();
				await chart.show(start, end);
				await painted();
				each.push(performance.now() - begin);
			}
			return each;
		},
		elements: () => element.querySelectorAll('*').length,
		bars: () => (chart.elements ? element.querySelectorAll(chart.elements).length : undefined),
		inked: (points) => chart.middle && inked(element, points, chart.middle)
	};
}

/** The end of a frame: what was asked for in it has been handed over to be painted. */
function painted(): Promise<void> {
	return new Promise((resolve) => {
		requestAnimationFrame(() => {
			const channel = new MessageChannel();
			channel.port1.onmessage = () => resolve();
			channel.port2.postMessage(undefined);
		});
	});
}

/** Room for what stands above a canvas, in pixels. */
const TOOLS = 100;
/** Half the side of the square that is looked at around a point, in pixels. */
const REACH = 12;

function inked(
	element: HTMLElement,
	points: [number, number][],
	middle: NonNullable<Chart['middle']>
): number {
	const copy = document.createElement('canvas');
	[copy.width, copy.height] = [WIDTH, HEIGHT + TOOLS];
	const brush = copy.getContext('2d', { willReadFrequently: true })!;
	const corner = element.getBoundingClientRect();
	for (const canvas of element.querySelectorAll('canvas')) {
		const { left, top, width, height } = canvas.getBoundingClientRect();
		brush.drawImage(canvas, left - corner.left, top - corner.top, width, height);
	}
	return points.filter(([x, row]) => {
		const { data } = brush.getImageData(
			Math.round(x) - REACH,
			Math.round(middle(row, element)) - 1,
			2 * REACH,
			3
		);
		return Array.from({ length: data.length / 4 }, (_, at) => isInk(data, at * 4)).some(Boolean);
	}).length;
}

/** Bars are dark or saturated; paper, tints and grid lines are neither. */
function isInk(data: Uint8ClampedArray, at: number): boolean {
	const [red, green, blue, alpha] = [data[at]!, data[at + 1]!, data[at + 2]!, data[at + 3]!];
	return alpha > 128 && Math.min(red, green, blue) < 150;
}
