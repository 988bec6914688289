import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import { dateOf, HEIGHT, type Bar, type Chart, type Data } from '../chart.ts';

let data: Data;
let changes: object[];
let items: DataSet<object>;
let timeline: Timeline;
let isDrawn = false;

export const chart: Chart = {
	name: 'vis-timeline',
	zooms: true,
	prepare(given, changed) {
		data = given;
		items = new DataSet(given.bars.map(item));
		changes = changed.map(item);
	},
	mount(element, start, end) {
		const groups = Array.from({ length: data.rows }, (_, id) => ({ id, content: String(id) }));
		timeline = new Timeline(element, items, new DataSet(groups), {
			height: HEIGHT,
			start: dateOf(start),
			end: dateOf(end),
			stack: false,
			verticalScroll: true,
			zoomKey: 'ctrlKey',
			groupHeightMode: 'fixed',
			onInitialDrawComplete: () => (isDrawn = true)
		});
	},
	update: () => void items.update(changes),
	show: (start, end) => timeline.setWindow(dateOf(start), dateOf(end), { animation: false }),
	drawn: (element) => isDrawn && element.querySelectorAll('.vis-item').length > 14,
	elements: '.vis-item.vis-range'
};

function item({ id, name, start, end, row }: Bar): object {
	return { id, group: row, content: name, start: dateOf(start), end: dateOf(end), type: 'range' };
}
