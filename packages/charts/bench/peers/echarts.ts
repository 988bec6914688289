import { CustomChart } from 'echarts/charts';
import { DataZoomInsideComponent, GridComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import {
	HEIGHT,
	MS_A_DAY,
	ROW_HEIGHT,
	ROWS_IN_VIEW,
	WIDTH,
	type Bar,
	type Chart
} from '../chart.ts';

use([CustomChart, GridComponent, DataZoomInsideComponent, CanvasRenderer]);

const AXIS_HEIGHT = HEIGHT - ROWS_IN_VIEW * ROW_HEIGHT;

let height: number;
let first: number;
let last: number;
let before: Float64Array;
let after: Float64Array;
let instance: EChartsType;
let isDrawn = false;

/** A custom series over a typed array; a zoom of rows leaves only those in view to be drawn. */
export const chart: Chart = {
	name: 'ECharts',
	zooms: true,
	prepare({ bars, rows, start, end }, changed) {
		height = Math.max(rows, ROWS_IN_VIEW);
		[first, last] = [start * MS_A_DAY, end * MS_A_DAY];
		const next = [...bars];
		for (const bar of changed) next[bar.id] = bar;
		[before, after] = [columns(bars), columns(next)];
	},
	mount(element, start, end) {
		instance = init(element, undefined, { width: WIDTH, height: HEIGHT });
		instance.on('finished', () => (isDrawn = true));
		instance.setOption({
			animation: false,
			grid: { left: 0, right: 0, top: AXIS_HEIGHT, bottom: 0 },
			xAxis: { type: 'time', position: 'top', min: first, max: last },
			yAxis: { type: 'value', inverse: true, show: false, min: 0, max: height },
			dataZoom: [
				{
					type: 'inside',
					xAxisIndex: 0,
					filterMode: 'weakFilter',
					startValue: start * MS_A_DAY,
					endValue: end * MS_A_DAY
				},
				{
					type: 'inside',
					yAxisIndex: 0,
					filterMode: 'filter',
					startValue: 0,
					endValue: ROWS_IN_VIEW
				}
			],
			series: series(before)
		});
	},
	update() {
		isDrawn = false;
		instance.setOption({ series: series(after) });
	},
	show(start, end) {
		instance.dispatchAction({
			type: 'dataZoom',
			dataZoomIndex: 0,
			startValue: start * MS_A_DAY,
			endValue: end * MS_A_DAY
		});
		instance.getZr().flush();
	},
	drawn: () => isDrawn,
	middle: (row) => AXIS_HEIGHT + (row + 0.5) * ROW_HEIGHT
};

function columns(bars: Bar[]): Float64Array {
	const flat = new Float64Array(bars.length * 3);
	bars.forEach(({ row, start, end }, at) => {
		flat.set([row + 0.5, start * MS_A_DAY, end * MS_A_DAY], at * 3);
	});
	return flat;
}

interface Api {
	value: (dimension: number) => number;
	coord: (point: [number, number]) => [number, number];
}

function series(data: Float64Array): object {
	return {
		type: 'custom',
		dimensions: ['row', 'start', 'end'],
		encode: { x: [1, 2], y: 0 },
		data,
		clip: true,
		silent: true,
		itemStyle: { color: '#46606f' },
		renderItem: (_: unknown, api: Api) => {
			const [left, y] = api.coord([api.value(1), api.value(0)]);
			const [right] = api.coord([api.value(2), api.value(0)]);
			return {
				type: 'rect',
				shape: { x: left, y: y - 5, width: right - left, height: 10 },
				style: { fill: '#46606f' }
			};
		}
	};
}
