import { flushSync, mount } from 'svelte';
import { Gantt } from 'wx-svelte-gantt';
import { dateOf, ROW_HEIGHT, WIDTH, type Bar, type Chart, type Data } from '../chart.ts';

let data: Data;
let tasks: object[];
let changes: Bar[];
let api: { exec: (action: string, details: object) => void };

/** A row a bar; the grid of names beside the bars is switched off. */
export const chart: Chart = {
	name: 'SVAR',
	zooms: false,
	prepare(given, changed) {
		data = given;
		tasks = given.bars.map(task);
		changes = changed;
	},
	mount(element, start, end) {
		mount(Gantt, {
			target: element,
			props: {
				tasks,
				links: [],
				columns: false,
				displayMode: 'chart',
				readonly: true,
				start: dateOf(data.start),
				end: dateOf(data.end),
				scales: [{ unit: 'year', step: 1, format: '%Y' }],
				cellWidth: Math.round(WIDTH / ((end - start) / 365.25)),
				cellHeight: ROW_HEIGHT,
				init: (given: typeof api) => (api = given)
			}
		});
		flushSync();
	},
	update() {
		for (const { id, end } of changes)
			api.exec('update-task', { id: id + 1, task: { end: dateOf(end) }, skipUndo: true });
	},
	show(start) {
		const part = (start - data.start) / (data.end - data.start);
		const element = document.querySelector('.wx-chart')!;
		element.scrollLeft = part * element.scrollWidth;
	},
	drawn: (element) => element.querySelector('.wx-bar') !== null,
	elements: '.wx-bar'
};

function task({ id, name, start, end }: Bar): object {
	return { id: id + 1, text: name, start: dateOf(start), end: dateOf(end), type: 'task' };
}
