import Gantt from 'frappe-gantt';
import './node_modules/frappe-gantt/dist/frappe-gantt.css';
import { dateOf, HEIGHT, WIDTH, type Bar, type Chart, type Data } from '../chart.ts';

let data: Data;
let tasks: object[];
let changes: Bar[];
let gantt: { refresh: (tasks: object[]) => void };

/** It knows no rows with several bars: each bar has one of its own. Its months are as wide as half the days need. */
export const chart: Chart = {
	name: 'frappe-gantt',
	zooms: false,
	prepare(given, changed) {
		data = given;
		tasks = given.bars.map(task);
		changes = changed;
	},
	mount(element) {
		gantt = new Gantt(element, tasks, {
			view_mode: 'Month',
			column_width: Math.round((2 * WIDTH * 30.4) / (data.end - data.start)),
			container_height: HEIGHT,
			infinite_padding: false,
			readonly: true,
			popup: false,
			scroll_to: 'start'
		});
	},
	update() {
		const next = [...tasks];
		for (const bar of changes) next[bar.id] = task(bar);
		gantt.refresh(next);
	},
	show(start) {
		const part = (start - data.start) / (data.end - data.start);
		const container = document.querySelector('.gantt-container')!;
		container.scrollLeft = part * container.scrollWidth;
	},
	drawn: () => true,
	elements: '.bar-wrapper .bar'
};

function task({ id, name, start, end }: Bar): object {
	return { id: String(id), name, start: dateOf(start), end: dateOf(end), progress: 0 };
}
