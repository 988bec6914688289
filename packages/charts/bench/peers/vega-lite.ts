import embed from 'vega-embed';
import { HEIGHT, ROW_HEIGHT, ROWS_IN_VIEW, WIDTH, type Bar, type Chart } from '../chart.ts';

interface View {
	data: (name: string, values: object[]) => View;
	signal: (name: string, value: number) => View;
	runAsync: () => Promise<void>;
}

let before: Bar[];
let after: Bar[];
let view: View;

/** On a canvas. It leaves out nothing by itself: what is out of view is clipped. */
export const chart: Chart = {
	name: 'Vega-Lite',
	zooms: true,
	prepare({ bars }, changed) {
		const next = [...bars];
		for (const bar of changed) next[bar.id] = bar;
		[before, after] = [bars, next];
	},
	async mount(element, start, end) {
		const result = await embed(
			element,
			{
				width: WIDTH,
				height: ROWS_IN_VIEW * ROW_HEIGHT,
				padding: { left: 0, right: 0, top: HEIGHT - ROWS_IN_VIEW * ROW_HEIGHT, bottom: 0 },
				autosize: 'none',
				params: [
					{ name: 'first', value: start },
					{ name: 'last', value: end }
				],
				data: { name: 'bars', values: before },
				mark: { type: 'bar', clip: true, height: 10, color: '#46606f' },
				encoding: {
					x: {
						field: 'start',
						type: 'quantitative',
						axis: { orient: 'top', title: null },
						scale: {
							domainMin: { expr: 'first' },
							domainMax: { expr: 'last' },
							nice: false,
							zero: false
						}
					},
					x2: { field: 'end' },
					y: {
						field: 'row',
						type: 'quantitative',
						axis: null,
						scale: { domain: [-0.5, ROWS_IN_VIEW - 0.5], reverse: true, nice: false, zero: false }
					}
				}
			},
			{ actions: false, renderer: 'canvas' }
		);
		({ view } = result);
	},
	async update() {
		await view
			.data(
				'bars',
				after.map((bar) => ({ ...bar }))
			)
			.runAsync();
	},
	show: (start, end) => view.signal('first', start).signal('last', end).runAsync(),
	drawn: (element) => element.querySelector('canvas') !== null,
	middle: (row) => HEIGHT - ROWS_IN_VIEW * ROW_HEIGHT + (row + 0.5) * ROW_HEIGHT
};
