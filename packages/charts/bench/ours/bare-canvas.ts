import { HEIGHT, ROW_HEIGHT, ROWS_IN_VIEW, WIDTH, type Chart, type Data } from '../chart.ts';

let data: Data;
let longer: Data;
let brush: CanvasRenderingContext2D;
let rows: Data['bars'][];
let view = { start: 0, end: 1 };

/** The limit to approach: rectangles in one colour, and only those in view. */
export const chart: Chart = {
	name: 'bare canvas',
	zooms: true,
	prepare(given, changed) {
		data = given;
		const bars = [...given.bars];
		for (const bar of changed) bars[bar.id] = bar;
		longer = { ...given, bars };
	},
	mount(element, start, end) {
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [WIDTH, HEIGHT];
		brush = canvas.getContext('2d', { alpha: false })!;
		element.append(canvas);
		rows = rowsOf(data);
		view = { start, end };
		draw();
	},
	update() {
		rows = rowsOf(longer);
		draw();
	},
	show(start, end) {
		view = { start, end };
		draw();
	},
	drawn: () => true,
	middle: (row) => row * ROW_HEIGHT + ROW_HEIGHT / 2
};

function rowsOf({ bars }: Data): Data['bars'][] {
	const inView = Array.from({ length: ROWS_IN_VIEW }, (): Data['bars'] => []);
	for (const bar of bars) if (bar.row < ROWS_IN_VIEW) inView[bar.row]!.push(bar);
	return inView;
}

function draw(): void {
	const { start, end } = view;
	const scale = WIDTH / (end - start);
	brush.fillStyle = '#fff';
	brush.fillRect(0, 0, WIDTH, HEIGHT);
	brush.fillStyle = '#46606f';
	rows.forEach((bars, row) => {
		for (const bar of bars) {
			if (bar.end < start || bar.start > end) continue;
			brush.fillRect(
				(bar.start - start) * scale,
				row * ROW_HEIGHT + 10,
				(bar.end - bar.start) * scale,
				10
			);
		}
	});
}
