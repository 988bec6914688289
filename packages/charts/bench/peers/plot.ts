import { barX, plot } from '@observablehq/plot';
import { dateOf, ROW_HEIGHT, WIDTH, type Bar, type Chart } from '../chart.ts';

const TOP = 44;

interface Dated {
	row: number;
	start: Date;
	end: Date;
}

let before: Dated[];
let after: Dated[];
let shown: Dated[];
let height: number;
let parent: HTMLElement;
let stretch: [number, number];

/** It leaves out nothing by itself and draws anew for every view: all rows, in a page to be scrolled. */
export const chart: Chart = {
	name: 'Observable Plot',
	zooms: true,
	prepare({ bars, rows }, changed) {
		height = rows * ROW_HEIGHT + TOP;
		const next = [...bars];
		for (const bar of changed) next[bar.id] = bar;
		[before, after] = [bars.map(dated), next.map(dated)];
	},
	mount(element, start, end) {
		parent = element;
		element.style.overflow = 'auto';
		shown = before;
		draw(start, end);
	},
	update() {
		shown = after;
		draw(...stretch);
	},
	show: draw,
	drawn: (element) => element.querySelector('rect') !== null,
	elements: 'rect'
};

function draw(start: number, end: number): void {
	stretch = [start, end];
	const [first, last] = [dateOf(start), dateOf(end)];
	parent.replaceChildren(
		plot({
			width: WIDTH,
			height,
			margin: 0,
			marginTop: TOP,
			x: { domain: [first, last], axis: 'top' },
			y: { axis: null, padding: 0.6 },
			marks: [barX(shown, { x1: 'start', x2: 'end', y: 'row', fill: '#46606f', clip: true })]
		})
	);
}

function dated({ row, start, end }: Bar): Dated {
	return { row, start: dateOf(start), end: dateOf(end) };
}
