import * as echarts from 'echarts';
import { HEIGHT, WIDTH, count, type Drawing, type Drawings } from './drawing.ts';
import { AS_OF, type Bar } from './record.ts';

type Item = echarts.CustomSeriesRenderItem;

/** A bar between two days, and, where asked for, what stands at both and the words below. */
function renderItem(bars: Bar[], withMarks: boolean): Item {
	return (_, api) => {
		const place = api.value(2) as number;
		const [x, y] = api.coord([api.value(0), place]) as [number, number];
		const [end] = api.coord([api.value(1), place]) as [number, number];
		const bar = {
			type: 'rect' as const,
			shape: { x, y: y - 6, width: end - x, height: 12 },
			style: { fill: '#46606f' }
		};
		if (!withMarks) return bar;
		const { status } = bars[place]!;
		return {
			type: 'group',
			children: [
				bar,
				{
					type: 'line',
					shape: { x1: x, x2: x, y1: y - 9, y2: y + 9 },
					style: { stroke: '#46606f' }
				},
				{
					type: 'polygon',
					shape: {
						points: [
							[end, y - 7],
							[end + 7, y],
							[end, y + 7],
							[end - 7, y]
						]
					},
					style: { fill: '#1b1b1a' }
				},
				{ type: 'text', style: { text: status, x, y: y + 10 } }
			]
		};
	};
}

function optionOf(bars: Bar[], withMarks: boolean): echarts.EChartsOption {
	const markLine = { symbol: 'none', data: [{ xAxis: Date.parse(AS_OF) }] };
	return {
		animation: false,
		xAxis: { type: 'time', min: Math.min(...bars.map(({ start }) => start.getTime())) },
		yAxis: {
			type: 'category',
			data: bars.map(({ title }) => title),
			axisLabel: { interval: 0 }
		},
		series: [
			{
				type: 'custom',
				renderItem: renderItem(bars, withMarks),
				encode: { x: [0, 1], y: 2 },
				data: bars.map(({ start, end }, place) => [start, end, place]),
				...(withMarks && { markLine })
			}
		]
	};
}

function drawing(option: echarts.EChartsOption): Drawing {
	return {
		draw() {
			const size = { width: WIDTH, height: HEIGHT };
			const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, ...size });
			chart.setOption(option);
			const svg = chart.renderToSVGString();
			chart.dispose();
			return svg;
		},
		barsIn: count(/<path[^>]*fill="#46606f"/g)
	};
}

/** ECharts as it draws on a server; it gives its marks neither links nor names. */
export function echartsDrawings(bars: Bar[]): Drawings {
	return { bars: drawing(optionOf(bars, false)), marks: drawing(optionOf(bars, true)) };
}
