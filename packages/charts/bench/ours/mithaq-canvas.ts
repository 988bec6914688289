import { flushSync, mount } from 'svelte';
import PackedCanvas from '../../src/canvas/PackedCanvas.svelte';
import '../../src/canvas/canvas.css';
import '../../src/charts.css';
import type { Chart } from '../chart.ts';
import { packGantt, type PackedGantt } from '../../src/canvas/packed.ts';
import { BAR_MIDDLE } from '../../src/canvas/picture.ts';
import { rowTop } from '../../src/canvas/viewport.ts';
import { factsOf, type Prepared } from './facts.ts';
import { Props } from './props.svelte.ts';

let prepared: Prepared;
let props: Props;

export const chart: Chart = {
	name: 'mithaq (canvas)',
	zooms: true,
	/** The rows are given, as they are to the peers; an update packs anew. */
	prepare(data, changed) {
		prepared = factsOf(data, changed);
		props = new Props(prepared.index, prepared.view, pack(prepared.facts));
	},
	mount(element, start, end) {
		props.zoom = { start, end };
		element.classList.add('mithaq-chart');
		mount(PackedCanvas, { target: element, props });
		flushSync();
	},
	update() {
		props.packed = pack(prepared.changed);
		flushSync();
	},
	show(start, end) {
		props.zoom = { start, end };
		flushSync();
	},
	drawn: (element) => element.querySelector('canvas')!.width > 300,
	middle: (row, element) => canvasTop(element) + rowTop(props.packed, row) + BAR_MIDDLE
};

function pack(facts: Prepared['facts']): PackedGantt {
	return packGantt(facts, prepared.view.asOf, prepared.domain, prepared.index.sides);
}

function canvasTop(element: HTMLElement): number {
	const canvas = element.querySelector('canvas')!;
	return canvas.getBoundingClientRect().top - element.getBoundingClientRect().top;
}
