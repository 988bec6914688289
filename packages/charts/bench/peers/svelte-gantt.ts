import { SvelteGantt } from 'svelte-gantt';
import { MS_A_DAY, ROW_HEIGHT, WIDTH, type Bar, type Chart, type Data } from '../chart.ts';

let data: Data;
let rows: object[];
let tasks: object[];
let later: object[];
let gantt: { $set: (props: object) => void };

export const chart: Chart = {
	name: 'svelte-gantt',
	zooms: false,
	prepare(given, changed) {
		data = given;
		rows = Array.from({ length: given.rows }, (_, id) => ({ id, label: String(id) }));
		tasks = given.bars.map(task);
		const next = [...given.bars];
		for (const bar of changed) next[bar.id] = bar;
		later = next.map(task);
	},
	mount(element, start, end) {
		gantt = new SvelteGantt({
			target: element,
			props: {
				rows,
				tasks,
				from: data.start * MS_A_DAY,
				to: data.end * MS_A_DAY,
				minWidth: Math.round((WIDTH * (data.end - data.start)) / (end - start)),
				fitWidth: false,
				rowHeight: ROW_HEIGHT,
				columnUnit: 'year',
				columnOffset: 1,
				magnetUnit: 'day',
				magnetOffset: 1,
				headers: [{ unit: 'year', format: 'YYYY' }],
				ganttTableModules: []
			}
		});
	},
	update: () => gantt.$set({ tasks: later }),
	show(start) {
		const part = (start - data.start) / (data.end - data.start);
		const body = document.querySelector('.sg-timeline-body')!;
		body.scrollLeft = part * body.scrollWidth;
	},
	drawn: (element) => element.querySelector('.sg-task') !== null,
	elements: '.sg-task'
};

function task({ id, name, start, end, row }: Bar): object {
	return { id, resourceId: row, label: name, from: start * MS_A_DAY, to: end * MS_A_DAY };
}
