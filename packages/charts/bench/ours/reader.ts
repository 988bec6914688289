import { dayOf, knownCommitments } from '@mithaq/model';
import { flushSync, mount } from 'svelte';
import { packGantt } from '../../src/canvas/packed.ts';
import PackedCanvas from '../../src/canvas/PackedCanvas.svelte';
import { syntheticRecord } from '../../src/canvas/synthetic.ts';
import '../../src/canvas/canvas.css';
import '../../src/charts.css';
import { ganttDomain } from '../../src/layout/gantt.ts';
import type { Language, TimeDirection, View } from '../../src/view.ts';
import DeadlineGantt from '../../src/charts/DeadlineGantt.svelte';
import { Props, SvgProps } from './props.svelte.ts';

/** What a test asks of the page that a reader has before them. */
export interface Reader {
	/** Zooms and moves through time for so many frames: from frame to frame, and script in each, in milliseconds. */
	move: (frames: number) => Promise<{ frames: number[]; scripts: number[] }>;
}

declare global {
	interface Window {
		reader: Reader;
	}
}

/** Shows so many commitments in a language and a direction of time, on a canvas or as SVG, as the address says. */
export function read(): void {
	const [count, language, time, form] = location.hash.slice(1).split(',') as [
		string,
		Language,
		TimeDirection,
		'svg' | undefined
	];
	document.documentElement.lang = language;
	document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';

	const index = syntheticRecord(Number(count));
	const asOf = dayOf(index.bundle.dataset.asOf);
	const commitments = knownCommitments(index, asOf);
	const packed = packGantt(commitments, asOf, ganttDomain(commitments, asOf), index.sides);
	const view: View = {
		language,
		asOf,
		time,
		digits: language === 'ar' ? 'arab' : 'latn',
		href: (folder, id) => `#/${folder}/${id}/`
	};
	const props = new Props(index, view, packed);
	const target = document.querySelector('figure')!;
	const shown = new SvgProps(index, view);
	if (form === 'svg') mount(DeadlineGantt, { target, props: shown });
	else
		mount(PackedCanvas, {
			target,
			props: {
				index,
				view,
				packed,
				get zoom() {
					return props.zoom;
				}
			}
		});
	window.reader = {
		async move(count) {
			const { start, end } = packed.domain;
			const [frames, scripts]: [number[], number[]] = [[], []];
			let last = await nextFrame();
			for (let frame = 0; frame < count; frame++) {
				const part = (1 - Math.cos((4 * Math.PI * frame) / count)) / 2;
				const length = (end - start) * (1 - 0.7 * part);
				/** Callbacks of a frame are called in the order in which they were asked for: the chart's comes second. */
				const before = moment();
				const begin = performance.now();
				const zoom = { start: start + part * 300, end: start + part * 300 + length };
				if (form === 'svg') shown.view = { ...view, zoom };
				else props.zoom = zoom;
				flushSync();
				const asked = performance.now() - begin;
				const after = moment();
				const stamp = await nextFrame();
				frames.push(stamp - last);
				scripts.push(asked + (await after) - (await before));
				last = stamp;
			}
			return { frames, scripts };
		}
	};
}

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

const moment = () =>
	new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
