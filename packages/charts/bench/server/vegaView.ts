import * as vega from 'vega';
import { HEIGHT, WIDTH, count, type Drawings } from './drawing.ts';
import { AS_OF, type Bar } from './record.ts';

const y = { scale: 'y', field: 'title' };
const from = { data: 'bars' };

const bar = (rest: object): vega.Mark => ({
	type: 'rect',
	name: 'rows',
	from,
	encode: {
		enter: {
			x: { scale: 'x', field: 'start' },
			x2: { scale: 'x', field: 'end' },
			y,
			height: { scale: 'y', band: 1 },
			fill: { value: '#46606f' },
			...rest
		}
	}
});

const MARKS: vega.Mark[] = [
	bar({ href: { field: 'href' }, description: { field: 'name' } }),
	{
		type: 'symbol',
		from,
		encode: {
			enter: {
				shape: { value: 'diamond' },
				x: { scale: 'x', field: 'end' },
				y,
				href: { field: 'href' },
				description: { field: 'deadlineName' }
			}
		}
	},
	{
		type: 'rule',
		from,
		encode: { enter: { x: { scale: 'x', field: 'start' }, y, y2: { ...y, offset: 18 } } }
	},
	{
		type: 'text',
		from,
		encode: { enter: { x: { scale: 'x', field: 'start' }, y, text: { field: 'status' } } }
	},
	{
		type: 'rule',
		encode: {
			enter: {
				x: { scale: 'x', value: Date.parse(AS_OF) },
				y: { value: 0 },
				y2: { value: HEIGHT }
			}
		}
	}
];

function specification(values: Bar[], marks: vega.Mark[]): vega.Spec {
	return {
		width: WIDTH - 160,
		height: HEIGHT,
		data: [{ name: 'bars', values }],
		scales: [
			{
				name: 'x',
				type: 'utc',
				domain: { data: 'bars', fields: ['start', 'end'] },
				range: 'width'
			},
			{
				name: 'y',
				type: 'band',
				domain: { data: 'bars', field: 'title' },
				range: 'height',
				padding: 0.4
			}
		],
		axes: [
			{ orient: 'top', scale: 'x', grid: true },
			{ orient: 'left', scale: 'y' }
		],
		marks
	};
}

/** Vega without a canvas. */
export function vegaDrawings(bars: Bar[]): Drawings {
	const barsIn = (svg: string) =>
		count(/<path/g)(/<g class="mark-rect role-mark rows".*?<\/g>/s.exec(svg)?.[0] ?? '');
	const drawing = (marks: vega.Mark[]) => ({
		draw: () => new vega.View(vega.parse(specification(bars, marks)), { renderer: 'none' }).toSVG(),
		barsIn
	});
	return { bars: drawing([bar({})]), marks: drawing(MARKS) };
}
