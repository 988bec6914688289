import * as Plot from '@observablehq/plot';
import { AS_OF, type Bar } from './record.ts';
import { HEIGHT, WIDTH, count, type Drawings } from './drawing.ts';

/** Observable Plot in a document of somebody else's making. */
export function plotWith(document: Document, bars: Bar[]): Drawings {
	const frame = { document, width: WIDTH, height: HEIGHT, marginLeft: 160 };
	const bar = Plot.barX(bars, {
		x1: 'start',
		x2: 'end',
		y: 'title',
		fill: '#46606f',
		className: 'bars'
	});
	const linked = Plot.barX(bars, {
		x1: 'start',
		x2: 'end',
		y: 'title',
		fill: '#46606f',
		className: 'bars',
		href: 'href',
		ariaLabel: 'name'
	});
	const axes = [Plot.gridX(), Plot.axisX(), Plot.axisY()];
	const marks = [
		...axes,
		linked,
		Plot.tickX(bars, { x: 'start', y: 'title', stroke: '#46606f' }),
		Plot.dot(bars, {
			x: 'end',
			y: 'title',
			symbol: 'diamond',
			fill: '#1b1b1a',
			href: 'href',
			ariaLabel: 'deadlineName'
		}),
		Plot.text(bars, { x: 'start', y: 'title', text: 'status', dy: 14 }),
		Plot.ruleX([new Date(AS_OF)], { stroke: '#a3230f' })
	];
	const barsIn = (svg: string) =>
		count(/<rect/g)(/<g [^>]*class="bars".*?<\/g>/s.exec(svg)?.[0] ?? '');
	return {
		bars: { draw: () => Plot.plot({ ...frame, marks: [...axes, bar] }).outerHTML, barsIn },
		marks: { draw: () => Plot.plot({ ...frame, marks }).outerHTML, barsIn }
	};
}
