import { flushSync, mount } from 'svelte';
import { indexBundle } from '@mithaq/model';
import DeadlineGantt from '../../src/charts/DeadlineGantt.svelte';
import '../../src/charts.css';
import type { Chart } from '../chart.ts';
import { syntheticBundle } from '../../src/canvas/synthetic.ts';
import { factsOf, type Prepared } from './facts.ts';
import { SvgProps } from './props.svelte.ts';

let prepared: Prepared;
let props: SvgProps;

/** The chart of up to about 1,500 marks: every commitment, all deadlines, the table and its links. */
export const chart: Chart = {
	name: 'mithaq (SVG)',
	zooms: false,
	prepare: (data, changed) => void (prepared = factsOf(data, changed)),
	mount(element) {
		element.style.overflow = 'auto';
		props = new SvgProps(prepared.index, prepared.view);
		mount(DeadlineGantt, { target: element, props });
		flushSync();
	},
	update() {
		props.index = changedRecord(prepared);
		flushSync();
	},
	/** It shows all days at once; what is moved is the page. */
	show(start) {
		const { domain } = prepared;
		const part = (start - domain.start) / (domain.end - domain.start);
		const page = document.querySelector('#chart')!;
		page.scrollTop = part * page.scrollHeight;
	},
	drawn: () => true,
	elements: 'a[data-record]'
};

/** The same record in which every tenth commitment is due on another day. */
function changedRecord({ index }: Prepared): Prepared['index'] {
	const bundle = syntheticBundle(index.bundle.commitments.length);
	bundle.commitments.forEach(({ deadlines = [] }, number) => {
		const last = deadlines.at(-1);
		if (number % 10 === 0 && last?.date?.length === 10) last.date = `${last.date.slice(0, 8)}28`;
	});
	return indexBundle(bundle);
}
