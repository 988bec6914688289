import { gantt } from 'dhtmlx-gantt';
import 'dhtmlx-gantt/codebase/dhtmlxgantt.css';
import { dateOf, ROW_HEIGHT, WIDTH, type Bar, type Chart, type Data } from '../chart.ts';

let data: Data;
let tasks: object[];
let changes: Bar[];

/** A row a bar, with its smart rendering; the grid of names beside the bars is switched off. */
export const chart: Chart = {
	name: 'DHTMLX',
	zooms: false,
	prepare(given, changed) {
		data = given;
		tasks = given.bars.map(task);
		changes = changed;
	},
	mount(element, start, end) {
		const years = (end - start) / 365.25;
		Object.assign(gantt.config, {
			readonly: true,
			show_grid: false,
			smart_rendering: true,
			static_background: true,
			show_links: false,
			show_progress: false,
			row_height: ROW_HEIGHT,
			start_date: dateOf(data.start),
			end_date: dateOf(data.end),
			scales: [{ unit: 'year', step: 1, format: '%Y' }],
			min_column_width: Math.round(WIDTH / years)
		});
		gantt.init(element);
		gantt.parse({ data: tasks });
	},
	update() {
		gantt.batchUpdate(() => {
			for (const { id, end } of changes) {
				gantt.getTask(id + 1).end_date = dateOf(end);
				gantt.updateTask(id + 1);
			}
		});
	},
	show: (start) => gantt.scrollTo(gantt.posFromDate(dateOf(start)), null),
	drawn: (element) => element.querySelector('.gantt_task_line') !== null,
	elements: '.gantt_task_line'
};

function task({ id, name, start, end }: Bar): object {
	return { id: id + 1, text: name, start_date: dateOf(start), end_date: dateOf(end) };
}
